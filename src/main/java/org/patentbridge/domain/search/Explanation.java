package org.patentbridge.domain.search;

import java.util.List;

/**
 * Why a record is as relevant to a text as it is.
 *
 * @param relevance in [0, 1]
 * @param parts what it is made of, the greatest first; their shares add up to it without any
 *     rounding, in whatever order
 * @param coverage share of the text's possible weight whose words the record holds at all, in [0,
 *     1]
 * @param lacking words of the text that the record holds in no wording, the weightiest first
 * @param weight of the words alone
 */
public record Explanation(
    double relevance,
    List<RelevancePart> parts,
    double coverage,
    List<String> lacking,
    Weight weight) {

  /** Of a record that has nothing in common with a text of which nothing is known. */
  public static final Explanation NOTHING =
      new Explanation(0, List.of(), 0, List.of(), new Weight(0, 0));

  /**
   * What the words of the text weigh, in the unit of BM25.
   *
   * @param reached by the record
   * @param possible by a record that holds all of them endlessly often
   */
  public record Weight(double reached, double possible) {

    /** What is reached of the possible, in [0, 1]. */
    public double share() {
      return possible == 0 ? 0 : reached / possible;
    }
  }

  public Explanation {
    parts = List.copyOf(parts);
    lacking = List.copyOf(lacking);
  }

  /** What parts of one kind add, in [0, 1]. */
  public double shareOf(RelevancePart.Kind kind) {
    return parts.stream().filter(p -> p.kind() == kind).mapToDouble(RelevancePart::share).sum();
  }

  /** What is in common in words, the greatest first. */
  public List<String> words(int most) {
    return parts.stream()
        .filter(p -> p.kind() != RelevancePart.Kind.CLOSENESS)
        .map(RelevancePart::words)
        .distinct()
        .limit(most)
        .toList();
  }
}
