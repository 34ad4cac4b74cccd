package org.patentbridge.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.search.SharedClass;
import org.patentbridge.usecase.FindMatches;

/**
 * Which of ranked rows are shown; ranks stay as they are.
 *
 * @param chosen words of what is asked for
 * @param rows that have all of it
 * @param all how many there are without the filter
 * @param fields what the rows are about, the most frequent first
 */
public record MatchFilter(
    Set<String> chosen, List<FindMatches.Row> rows, int all, List<Field> fields) {

  private static final String OPEN = "open";
  private static final String GRANTED = "granted";
  private static final int MOST_FIELDS = 8;

  /**
   * A field of technology among the rows.
   *
   * @param nameZh what it is called in Chinese
   * @param nameEn what it is called in English
   * @param count rows that stand in it
   */
  public record Field(String nameZh, String nameEn, int count) {}

  static MatchFilter of(List<FindMatches.Row> rows, List<String> only) {
    var chosen = Set.copyOf(only);
    var fields = fields(rows);
    var fieldsChosen =
        fields.stream().map(Field::nameEn).filter(chosen::contains).collect(Collectors.toSet());
    return new MatchFilter(
        chosen,
        rows.stream()
            .filter(row -> fits(row, chosen))
            .filter(row -> fieldsChosen.isEmpty() || isIn(row, fieldsChosen))
            .toList(),
        rows.size(),
        fields);
  }

  private static boolean fits(FindMatches.Row row, Set<String> chosen) {
    var card = row.entry().card();
    return (!chosen.contains(OPEN) || card.openLicence())
        && (!chosen.contains(GRANTED) || card.status().state() == LegalState.GRANTED);
  }

  private static boolean isIn(FindMatches.Row row, Set<String> fields) {
    return row.evidence().classes().stream().map(SharedClass::nameEn).anyMatch(fields::contains);
  }

  private static List<Field> fields(List<FindMatches.Row> rows) {
    Map<String, Field> fields = new TreeMap<>();
    for (var row : rows) {
      row.evidence().classes().stream()
          .collect(Collectors.toMap(SharedClass::nameEn, SharedClass::nameZh, (one, other) -> one))
          .forEach(
              (en, zh) ->
                  fields.merge(
                      en,
                      new Field(zh, en, 1),
                      (one, other) -> new Field(zh, en, one.count() + other.count())));
    }
    return fields.values().stream()
        .filter(field -> !field.nameEn().isBlank())
        .sorted((one, other) -> Integer.compare(other.count(), one.count()))
        .limit(MOST_FIELDS)
        .toList();
  }

  /** Whether something is asked for. */
  public boolean asks(String word) {
    return chosen.contains(word);
  }
}
