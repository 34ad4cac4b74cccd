package org.patentbridge.rulebook;

/**
 * Which candidates from other fields are shown apart.
 *
 * @param candidates how many at most, 0 to 50; 0 for none
 * @param nearness least that other wording and closeness must bring them, as a share of what they
 *     bring the twentieth nearest record of any field; 0 to 1
 * @param because why these figures
 */
public record FarFieldRule(int candidates, double nearness, String because) {

  /** None are shown. */
  public static final FarFieldRule NONE = new FarFieldRule(0, 1, "nothing is shown apart");
}
