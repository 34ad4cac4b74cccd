package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@link OrganizationRow}. */
@ApplicationScoped
final class OrganizationRows implements RecordRows<OrganizationRow> {

  /**
   * The content of the one that has a name, Chinese or English; empty where none or several have.
   *
   * <p>Two of each column are enough to see that a name is not the only one. Two queries, because
   * an index serves one column and neither database joins two of them for an {@code or} reliably.
   */
  Optional<String> findOnly(String key) {
    var named =
        Stream.of("nameKey", "nameEnKey")
            .flatMap(column -> listNamed(column, key))
            .collect(Collectors.toSet());
    return named.size() == 1
        ? named.stream().findFirst().map(StoredText::content)
        : Optional.empty();
  }

  private Stream<StoredText> listNamed(String column, String key) {
    return find(column, key).page(0, 2).project(StoredText.class).stream();
  }
}
