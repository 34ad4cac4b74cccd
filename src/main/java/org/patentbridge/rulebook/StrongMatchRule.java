package org.patentbridge.rulebook;

/**
 * When the nearest record counts as a strong match.
 *
 * <p>likelihood = 1 / (1 + e^−z) with z = start + reached · ln(share of the text's possible weight
 * that the record's words reach) + weight · ln(1 + possible weight).
 *
 * @param start z of a record that reaches everything of a text of no weight
 * @param reached what each factor e of the reached share adds
 * @param weight what each factor e of the possible weight adds: a small share of a long text is as
 *     telling as a greater one of a short text
 * @param least likelihood from which a match is strong, 0 to 1
 * @param because why these figures
 */
public record StrongMatchRule(
    double start, double reached, double weight, double least, String because) {

  /** Every match is strong. */
  public static final StrongMatchRule NONE =
      new StrongMatchRule(0, 0, 0, 0, "nothing is known of strong matches");
}
