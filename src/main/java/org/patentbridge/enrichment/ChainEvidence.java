package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.patentbridge.enrichment.ClassFinder.ClassHit;
import org.patentbridge.enrichment.KeywordFinder.Found;

/**
 * All that a record says about the links of one chain.
 *
 * <p>A text is about the chain where its title says one of the chain's words, where it says them at
 * two places, or where a sure class of it belongs to the chain. Only then do hints count. The
 * chances were tuned on the tuning half of the judged placements.
 */
final class ChainEvidence {

  /** Chance of a mark in the title, once in the body, several times in the body. */
  private static final double TITLE_MARK = 0.55;

  private static final double BODY_MARK = 0.25;
  private static final double REPEATED_MARK = 0.4;

  /** What a short Chinese word keeps of it. */
  private static final double SHORT_WORD = 0.85;

  /** Chance of a hint in title and body where the title tells the chain. */
  private static final double TITLE_HINT = 0.4;

  private static final double BODY_HINT = 0.18;

  /** The same where only the body or a class tells it. */
  private static final double TITLE_HINT_LESS = 0.35;

  private static final double BODY_HINT_LESS = 0.12;

  /** Marks of a body beyond these say nothing new. */
  private static final int BODY_MARKS = 4;

  /** Places of words about the chain that together tell the chain. */
  private static final int ABOUT_PLACES = 2;

  private final PlacedText text;
  private final List<ClassHit> classes = new ArrayList<>(2);
  private final Map<Keyword, Occurrence> words = new LinkedHashMap<>();
  private final Set<Integer> aboutPlaces = new HashSet<>();
  private final Map<Integer, LinkEvidence> links = new TreeMap<>();
  private boolean titleTells;

  private record Occurrence(boolean inTitle, int times) {
    Occurrence plus(Occurrence other) {
      return new Occurrence(inTitle || other.inTitle, times + other.times);
    }
  }

  ChainEvidence(PlacedText text) {
    this.text = text;
  }

  void add(ClassHit hit) {
    classes.add(hit);
  }

  void add(Found found) {
    var inTitle = text.isTitle(found.start());
    if (found.keyword().kind() == Keyword.Kind.ABOUT) {
      aboutPlaces.add(found.start());
      titleTells |= inTitle;
    } else {
      words.merge(found.keyword(), new Occurrence(inTitle, 1), Occurrence::plus);
    }
  }

  /** A branch of the economy that works on so many links of all chains. */
  void addBranch(int link, String code, double chance, boolean isDecisive) {
    of(link).addBranch(code, chance, isDecisive);
  }

  boolean hasClass() {
    return !classes.isEmpty();
  }

  /** Weighs all that was added, once; evidence of the links that could be meant, by number. */
  Collection<LinkEvidence> weigh() {
    var isAbout =
        titleTells
            || aboutPlaces.size() >= ABOUT_PLACES
            || classes.stream().anyMatch(ClassHit::sure);
    addWords(isAbout);
    classes.stream().filter(ClassHit::sure).forEach(hit -> of(hit.link()).addClass(hit));
    for (var hit : classes) {
      var known = links.get(hit.link());
      var isSupported =
          titleTells || known != null && (known.isMarked() || isAbout && known.hasWords());
      if (!hit.sure() && isSupported) {
        of(hit.link()).addHint(hit);
      }
    }
    return links.values().stream()
        .filter(link -> link.isDecisive() || link.isMarked() || titleTells)
        .toList();
  }

  private void addWords(boolean isAbout) {
    Map<Integer, Integer> bodyMarks = new HashMap<>();
    words.forEach(
        (word, seen) -> {
          var isHead = seen.inTitle() || text.isShort();
          if (word.kind() == Keyword.Kind.HINT) {
            if (isAbout) {
              of(word.link()).addWord(word, hint(seen.inTitle()), seen.inTitle() && titleTells);
            }
          } else if (seen.inTitle()
              || bodyMarks.merge(word.link(), 1, Integer::sum) <= BODY_MARKS) {
            of(word.link()).addWord(word, mark(word, isHead, seen.times()), isHead);
          }
        });
  }

  private static double mark(Keyword word, boolean isHead, int times) {
    var chance = isHead ? TITLE_MARK : times > 1 ? REPEATED_MARK : BODY_MARK;
    return word.isShort() ? chance * SHORT_WORD : chance;
  }

  private double hint(boolean inTitle) {
    if (titleTells) {
      return inTitle ? TITLE_HINT : BODY_HINT;
    }
    return inTitle ? TITLE_HINT_LESS : BODY_HINT_LESS;
  }

  private LinkEvidence of(int link) {
    return links.computeIfAbsent(link, LinkEvidence::new);
  }
}
