package org.patentbridge.retrieval.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.rulebook.NearestName;

/** Which field a misspelt name may mean. */
final class FieldNames {

  private FieldNames() {}

  /** The nearest name; the printed names of all fields where none is near. */
  static String meant(String written) {
    return NearestName.find(written, all().toList())
        .or(() -> all().filter(name -> sorted(name).equals(sorted(written))).findFirst())
        .orElseGet(() -> Stream.of(QueryField.values()).map(QueryField::printed).collect(LIST));
  }

  private static final java.util.stream.Collector<CharSequence, ?, String> LIST =
      Collectors.joining(", ");

  private static Stream<String> all() {
    return Stream.of(QueryField.values()).map(QueryField::names).flatMap(List::stream);
  }

  /** The same letters in another order are the commonest slip beyond one letter. */
  private static String sorted(String name) {
    var letters = name.toLowerCase(java.util.Locale.ROOT).toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
