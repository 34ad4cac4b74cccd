package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The table of {@link MatchRunRow}. */
@ApplicationScoped
final class MatchRunRows implements PanacheRepositoryBase<MatchRunRow, String> {
  Optional<String> findContent(String run) {
    return find("id", run).project(StoredText.class).firstResultOptional().map(StoredText::content);
  }

  List<StoredText> listOf(String event) {
    return find("event = ?1 order by number desc", event).project(StoredText.class).list();
  }

  Optional<StoredText> findLatest(String event) {
    return find("event = ?1 order by number desc", event)
        .project(StoredText.class)
        .firstResultOptional();
  }
}
