package org.patentbridge.view;

import org.patentbridge.domain.organization.NameDecision;

/**
 * A person's word on two parties.
 *
 * @param one id of the first
 * @param other id of the other
 * @param oneName name of the first as it was seen
 * @param otherName name of the other as it was seen
 * @param verdict SAME or DIFFERENT
 * @param by who
 * @param at when, ISO
 */
public record NameDecisionView(
    String one,
    String other,
    String oneName,
    String otherName,
    String verdict,
    String by,
    String at) {

  public static NameDecisionView of(NameDecision decision) {
    return new NameDecisionView(
        decision.one().value(),
        decision.other().value(),
        decision.oneName(),
        decision.otherName(),
        decision.verdict().name(),
        decision.by(),
        decision.at().toString());
  }
}
