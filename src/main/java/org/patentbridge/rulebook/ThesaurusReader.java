package org.patentbridge.rulebook;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Place;

/**
 * Reads the tables of {@code thesaurus/}. A term may stand in several groups, one for each of its
 * senses; one that stands in many says too little to widen a search, so there is a limit.
 */
final class ThesaurusReader {

  static final String FOLDER = "thesaurus";

  private static final List<String> COLUMNS = List.of("language", "terms");
  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(ThesaurusReader::tag).toList();

  /** With a single term nothing is related to anything. */
  private static final int FEWEST = 2;

  /** Longer rows hold more than one sense, and a query would grow by all of them. */
  private static final int MOST = 8;

  /** A word of more senses would pull unrelated things into every search. */
  private static final int GROUPS_OF_A_TERM = 6;

  private final Problems problems;
  private final Map<String, Integer> groupsOfTerms = new HashMap<>();
  private final Map<Set<String>, Place> groups = new HashMap<>();

  ThesaurusReader(Problems problems) {
    this.problems = problems;
  }

  /** The groups of all files, in their order. */
  List<RelatedTerms> read(ShelfFolder folder) {
    var related = new ArrayList<RelatedTerms>();
    for (var file : folder.list(FOLDER, ".csv")) {
      for (var row :
          RuleTable.read(file, COLUMNS, problems).map(RuleTable::rows).orElse(List.of())) {
        var written = row.needed("language");
        if (LANGUAGES.contains(written)) {
          related.add(group(Language.of(written), row));
        } else if (!written.isEmpty()) {
          var meant = NearestName.suggestion(written, LANGUAGES);
          problems.error("rules-unknown-name", row.place("language"), written, meant);
        }
      }
    }
    return related;
  }

  private RelatedTerms group(Language language, RuleRow row) {
    var terms = row.list("terms");
    var place = row.place("terms");
    if (terms.size() < FEWEST || terms.size() > MOST) {
      problems.error(
          "rules-related-number", place, String.join("|", terms), Integer.toString(terms.size()));
    }
    refuseOtherScript(language, terms, place);
    var own = new HashSet<String>();
    for (var term : terms) {
      var folded = tag(language) + " " + WordReader.folded(term);
      if (!own.add(folded)) {
        problems.error("rules-related-repeated", place, term);
      } else if (groupsOfTerms.merge(folded, 1, Integer::sum) == GROUPS_OF_A_TERM + 1) {
        var limit = Integer.toString(GROUPS_OF_A_TERM);
        problems.error("rules-related-crowded", place, term, limit);
      }
    }
    var before = groups.putIfAbsent(own, place);
    if (before != null) {
      var where = before.source() + ":" + before.line();
      problems.error("rules-related-twice", place, String.join("|", terms), where);
    }
    return new RelatedTerms(language, terms);
  }

  /** No Chinese among English; among Chinese at least one, for people also write PLC or LED. */
  private void refuseOtherScript(Language language, List<String> terms, Place place) {
    if (language == Language.EN) {
      terms.stream()
          .filter(ThesaurusReader::isHan)
          .forEach(term -> problems.error("rules-related-script", place, term, tag(language)));
    } else if (!terms.isEmpty() && terms.stream().noneMatch(ThesaurusReader::isHan)) {
      problems.error("rules-related-script", place, String.join("|", terms), tag(language));
    }
  }

  private static boolean isHan(String term) {
    return term.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  private static String tag(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
