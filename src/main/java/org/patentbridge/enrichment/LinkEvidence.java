package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.enrichment.ClassFinder.ClassHit;

/**
 * All that speaks for one link, and how sure it makes: each class and each word is taken as an
 * independent chance of being right, so that the confidence is {@code 1 - (1 - p1)(1 - p2)…}.
 */
final class LinkEvidence {

  /** Chance of the main class and of any further one, at the finest depth. */
  private static final double MAIN_CLASS = 0.75;

  private static final double FURTHER_CLASS = 0.4;

  /** What coarser prefixes keep of it: section, class, subclass, main group, subgroup. */
  private static final double[] DEPTHS = {0.5, 0.8, 0.85, 0.95, 1};

  /** Chance of a telling word and of a short one, which has many meanings. */
  private static final double TELLING_WORD = 0.35;

  private static final double SHORT_WORD = 0.2;

  /** Words that are shown; more do not help a reader. */
  private static final int SHOWN_WORDS = 3;

  private final int link;
  private final List<ClassHit> classes = new ArrayList<>(2);
  private final List<Keyword> words = new ArrayList<>(2);
  private double classDoubt = 1;
  private double wordDoubt = 1;

  LinkEvidence(int link) {
    this.link = link;
  }

  void add(ClassHit hit) {
    classes.add(hit);
    classDoubt *= 1 - (hit.position() == 0 ? MAIN_CLASS : FURTHER_CLASS) * DEPTHS[hit.depth()];
  }

  void add(Keyword word) {
    words.add(word);
    wordDoubt *= 1 - (word.isTelling() ? TELLING_WORD : SHORT_WORD);
  }

  int link() {
    return link;
  }

  boolean hasClass() {
    return !classes.isEmpty();
  }

  double confidence() {
    return 1 - classDoubt * wordDoubt;
  }

  /** The first class and the first words, for example {@code H01M4/505 · 正极}. */
  String shown() {
    List<String> parts = new ArrayList<>(SHOWN_WORDS + 1);
    classes.stream().findFirst().ifPresent(hit -> parts.add(hit.symbol().key()));
    words.stream().limit(SHOWN_WORDS).forEach(word -> parts.add(word.written()));
    return String.join(" · ", parts);
  }
}
