package org.patentbridge.domain.search;

/**
 * How sure it is that what was found for a text is a strong match, and not merely the nearest there
 * is.
 *
 * @param strong whether there is a strong match; else only the nearest are listed
 * @param likelihood of a good one among the ten best, as judged needs have it; in [0, 1]
 * @param coverage share of the text's possible weight whose words the best one holds, in [0, 1]
 * @param reached share of the text's possible weight that the words of the best one reach, in [0,
 *     1]
 */
public record Strength(boolean strong, double likelihood, double coverage, double reached) {

  /** Where nothing was found. */
  public static final Strength NONE = new Strength(false, 0, 0, 0);
}
