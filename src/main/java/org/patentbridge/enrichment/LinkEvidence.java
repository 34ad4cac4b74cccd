package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.enrichment.ClassFinder.ClassHit;

/**
 * All that speaks for one link, and how sure it makes: each class, word and branch is taken as an
 * independent chance of being right, so that the confidence is {@code 1 - (1 - p1)(1 - p2)…}.
 */
final class LinkEvidence {

  /** Chance of the main class and of any further one, at the finest depth. */
  private static final double MAIN_CLASS = 0.75;

  private static final double FURTHER_CLASS = 0.4;

  /** The same for classes that only hint. */
  private static final double MAIN_HINT = 0.5;

  private static final double FURTHER_HINT = 0.25;

  /** What coarser prefixes keep of it: section, class, subclass, main group, subgroup. */
  private static final double[] DEPTHS = {0.5, 0.8, 0.85, 0.95, 1};

  /** Classes and words that are shown; more do not help a reader. */
  private static final int SHOWN = 4;

  private final int link;
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>(3);
  private double doubt = 1;
  private boolean decisive;
  private boolean marked;

  LinkEvidence(int link) {
    this.link = link;
  }

  /** A class that places a record by itself. */
  void addClass(ClassHit hit) {
    doubt *= 1 - (hit.position() == 0 ? MAIN_CLASS : FURTHER_CLASS) * DEPTHS[hit.depth()];
    shown.add(hit.symbol().key());
    decisive = true;
  }

  /** A class that only supports what is said otherwise. */
  void addHint(ClassHit hit) {
    doubt *= 1 - (hit.position() == 0 ? MAIN_HINT : FURTHER_HINT) * DEPTHS[hit.depth()];
    shown.add(hit.symbol().key());
  }

  /**
   * A word.
   *
   * @param chance of being right by it alone
   * @param isDecisive whether it stands where a record says what it is about
   */
  void addWord(Keyword keyword, double chance, boolean isDecisive) {
    doubt *= 1 - chance;
    words.add(keyword.written());
    decisive |= isDecisive;
    marked |= keyword.kind() == Keyword.Kind.MARK;
  }

  /** A branch of the economy. */
  void addBranch(String code, double chance, boolean isDecisive) {
    doubt *= 1 - chance;
    shown.add("GB/T " + code);
    decisive |= isDecisive;
  }

  int link() {
    return link;
  }

  /** Whether a class, a word of the title or a branch speaks for it, not only words of a body. */
  boolean isDecisive() {
    return decisive;
  }

  /** Whether a word that places by itself was found. */
  boolean isMarked() {
    return marked;
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  double confidence() {
    return 1 - doubt;
  }

  /** The first class and the first words, for example {@code H01M4/505 · 正极}. */
  String evidence() {
    var parts = new ArrayList<String>(SHOWN);
    shown.stream().limit(1).forEach(parts::add);
    words.stream().distinct().limit(SHOWN - 1L).forEach(parts::add);
    return String.join(" · ", parts);
  }
}
