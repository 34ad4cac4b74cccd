package org.patentbridge.learning;

import java.util.List;

/**
 * A published row with what was said about it.
 *
 * @param query a list that was read: a need or mandate at an event
 * @param need the need or mandate itself; its queries are held back together
 * @param document id of the offering; equal points are ordered by it
 * @param values of the features in the order of the profile, each in [0, 1]
 * @param grade 0 not wanted to 3 wanted
 */
public record JudgedRow(
    String query, String need, String document, List<Double> values, int grade) {

  public JudgedRow {
    values = List.copyOf(values);
  }
}
