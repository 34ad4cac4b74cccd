package org.patentbridge.view;

import org.patentbridge.domain.match.GateVerdict;

/**
 * What a gate says.
 *
 * @param gate id of the gate
 * @param answer OPEN, CLOSED or UNKNOWN
 * @param reason why
 */
public record GateView(String gate, String answer, BothLanguages reason) {

  public static GateView of(GateVerdict verdict) {
    return new GateView(
        verdict.gate(), verdict.answer().name(), BothLanguages.of(verdict.reason()));
  }
}
