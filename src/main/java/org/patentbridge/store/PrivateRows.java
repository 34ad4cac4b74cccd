package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of whole records of which each workspace has its own. */
interface PrivateRows<R extends RecordRow> extends RecordRows<R> {

  @Override
  default Optional<String> findContent(String id) {
    return find("id", RowKey.of(id))
        .project(StoredText.class)
        .firstResultOptional()
        .map(StoredText::content);
  }

  @Override
  default List<String> listContentAfter(@Nullable String after, int limit) {
    if (after == null) {
      return listWithin("", Map.of(), Sort.by("id"), limit);
    }
    return listWithin(" and id > :after", Map.of("after", RowKey.of(after)), Sort.by("id"), limit);
  }

  @Override
  default List<String> listContentWith(String column, String value) {
    return listWithin(
        " and " + column + " = :value", Map.of("value", value), Sort.by("id"), Integer.MAX_VALUE);
  }

  /**
   * Rows of the workspace.
   *
   * @param condition what else must hold, empty or beginning with {@code and}
   */
  default List<String> listWithin(
      String condition, Map<String, Object> parameters, Sort sort, int limit) {
    Map<String, Object> all = new HashMap<>(RowKey.bounds());
    all.putAll(parameters);
    var query = find(RowKey.within() + condition, sort, all).project(StoredText.class);
    return (limit == Integer.MAX_VALUE ? query : query.page(0, limit))
        .stream().map(StoredText::content).toList();
  }

  /** Rows of the workspace. */
  default long countWithin() {
    return count(RowKey.within(), RowKey.bounds());
  }
}
