package org.patentbridge.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tables of {@code synonyms/} and {@code terms/}. A file is one field of meaning: inside
 * it a term stands in one synonym group only, since two would melt into one; across files the same
 * word may mean two things, so there it is a warning.
 */
final class WordReader {

  private static final List<String> SYNONYM_COLUMNS = List.of("group", "terms", "because");
  private static final List<String> TERM_COLUMNS = List.of("zh", "en");

  private final Problems problems;

  WordReader(Problems problems) {
    this.problems = problems;
  }

  /** The groups; an id is the file's name, a stroke and the group's name. */
  List<SynonymGroup> synonyms(ShelfFolder folder) {
    var groups = new ArrayList<SynonymGroup>();
    Map<String, String> elsewhere = new HashMap<>();
    for (var file : folder.list("synonyms", ".csv")) {
      Map<String, String> here = new HashMap<>();
      var taken = new TakenNames(problems);
      for (var row : rows(file, SYNONYM_COLUMNS)) {
        var group = row.needed("group");
        if (taken.take(group, row.place("group"))) {
          groups.add(group(file.stem() + "/" + group, row, here, elsewhere));
        }
      }
      here.forEach(elsewhere::putIfAbsent);
    }
    return groups;
  }

  private SynonymGroup group(
      String id, RuleRow row, Map<String, String> here, Map<String, String> elsewhere) {
    var terms = row.list("terms");
    var own = new HashSet<String>();
    for (var term : terms) {
      var folded = folded(term);
      var before = here.putIfAbsent(folded, id);
      var other = elsewhere.get(folded);
      if (!own.add(folded) || before != null) {
        problems.error(
            "rules-synonym-twice", row.place("terms"), term, before == null ? id : before);
      } else if (other != null) {
        problems.warning("rules-synonym-elsewhere", row.place("terms"), term, other);
      }
    }
    if (terms.size() < 2) {
      problems.error("rules-synonym-alone", row.place("terms"), String.join("|", terms));
    }
    return new SynonymGroup(id, terms, row.needed("because"));
  }

  /** One pair for each Chinese term, with the English of all files in their order. */
  List<TermPair> terms(ShelfFolder folder) {
    Map<String, Set<String>> english = new LinkedHashMap<>();
    for (var file : folder.list("terms", ".csv")) {
      Map<String, Long> lines = new HashMap<>();
      for (var row : rows(file, TERM_COLUMNS)) {
        var zh = row.needed("zh");
        row.needed("en");
        var before = lines.putIfAbsent(folded(zh), row.place().line());
        if (before != null) {
          problems.warning("rules-term-twice", row.place("zh"), zh, before.toString());
        }
        english.computeIfAbsent(zh, term -> new LinkedHashSet<>()).addAll(row.list("en"));
      }
    }
    return english.entrySet().stream()
        .map(pair -> new TermPair(pair.getKey(), List.copyOf(pair.getValue())))
        .toList();
  }

  private List<RuleRow> rows(ShelfFile file, List<String> columns) {
    return RuleTable.read(file, columns, problems).map(RuleTable::rows).orElse(List.of());
  }

  static String folded(String term) {
    var plain = Normalizer.normalize(term, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.strip().replaceAll("\\s+", " ");
  }
}
