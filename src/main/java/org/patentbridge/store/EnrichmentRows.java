package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The table of {@link EnrichmentRow}. */
@ApplicationScoped
final class EnrichmentRows implements PanacheRepositoryBase<EnrichmentRow, String> {

  /** Reads columns, never entities: a session would hand out what it saw first. */
  List<StoredEnrichment> list(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : find("id in ?1", ids).project(StoredEnrichment.class).list();
  }

  /** A page by id, behind one id and before another. */
  List<StoredEnrichment> listAfter(String after, String before, int limit) {
    return find("id > ?1 and id < ?2 order by id", after, before)
        .page(0, limit)
        .project(StoredEnrichment.class)
        .list();
  }

  /** As {@link #listAfter}, those alone whose content holds a text. */
  List<StoredEnrichment> listHolding(String text, String after, String before, int limit) {
    return find(
            "id > ?1 and id < ?2 and content like ?3 order by id", after, before, "%" + text + "%")
        .page(0, limit)
        .project(StoredEnrichment.class)
        .list();
  }
}
