package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of whole records.
 *
 * <p>Reads ask for columns, never for entities: a session would hand out the entity that it saw
 * first, although a batch has replaced the row since.
 */
interface RecordRows<R extends RecordRow> extends PanacheRepositoryBase<R, String> {

  default Optional<String> findContent(String id) {
    return find("id", id).project(StoredText.class).firstResultOptional().map(StoredText::content);
  }

  default List<StoredText> listContent(Collection<String> ids) {
    return find("id in ?1", ids).project(StoredText.class).list();
  }

  /** By id, after the given one; one step along the key, however far into the table. */
  default List<String> listContentAfter(@Nullable String after, int limit) {
    var rows = after == null ? findAll(Sort.by("id")) : find("id > ?1", Sort.by("id"), after);
    return rows.project(StoredText.class).page(0, limit).stream().map(StoredText::content).toList();
  }

  /** By id, those of which a column has a value. */
  default List<String> listContentWith(String column, String value) {
    return find(column, Sort.by("id"), value).project(StoredText.class).stream()
        .map(StoredText::content)
        .toList();
  }

  default Map<String, String> digests(Collection<String> ids) {
    return find("id in ?1", ids).project(StoredDigest.class).stream()
        .collect(Collectors.toMap(StoredDigest::id, StoredDigest::contentDigest));
  }
}
