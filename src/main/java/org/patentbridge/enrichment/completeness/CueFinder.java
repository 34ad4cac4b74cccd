package org.patentbridge.enrichment.completeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.enrichment.FoldedText;
import org.patentbridge.enrichment.Word;
import org.patentbridge.enrichment.WordFinder;
import org.patentbridge.rulebook.NeedRules.CueRule;

/** Finds in texts the words by which parts of a need are stated. */
final class CueFinder {

  /** A cue and what must follow it stand in one clause; this is a long one. */
  private static final int NEAR = 40;

  private static final String SENTENCE_ENDS = "。；;！!？?\n";

  private final List<CueRule> rules;
  private final WordFinder finder;
  private final List<Place> meanings = new ArrayList<>();

  /** What a word of the finder is: a cue of a rule or a word that follows one. */
  private record Place(int rule, boolean cue) {}

  private record Hit(int word, int start, int end) {}

  CueFinder(List<CueRule> rules) {
    this.rules = rules;
    List<Word> words = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      add(words, rules.get(rule).cues(), new Place(rule, true));
      add(words, rules.get(rule).followedBy(), new Place(rule, false));
    }
    this.finder = new WordFinder(words);
  }

  private void add(List<Word> words, List<String> written, Place place) {
    for (var text : written) {
      words.add(Word.of(text));
      meanings.add(place);
    }
  }

  /** The first words that state each part, as they stand in the text. */
  Map<NeedPart, String> find(String text) {
    var folded = FoldedText.of(text);
    List<Hit> hits = new ArrayList<>();
    finder.find(folded, (word, start, end) -> hits.add(new Hit(word, start, end)));
    Map<NeedPart, String> found = new EnumMap<>(NeedPart.class);
    for (var hit : hits) {
      var place = meanings.get(hit.word());
      var rule = rules.get(place.rule());
      if (place.cue() && !found.containsKey(rule.part())) {
        int end = rule.followedBy().isEmpty() ? hit.end() : endOfFollower(text, hit, hits);
        if (end >= 0) {
          found.put(rule.part(), text.substring(hit.start(), end));
        }
      }
    }
    return found;
  }

  /** Where the first word ends that follows a cue of its rule soon enough; -1 for none. */
  private int endOfFollower(String text, Hit cue, List<Hit> hits) {
    int rule = meanings.get(cue.word()).rule();
    int limit = Math.min(endOfSentence(text, cue.end()), cue.end() + NEAR);
    for (var hit : hits) {
      var place = meanings.get(hit.word());
      if (hit.start() >= cue.end() && hit.end() <= limit && place.rule() == rule && !place.cue()) {
        return hit.end();
      }
    }
    return -1;
  }

  private static int endOfSentence(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
