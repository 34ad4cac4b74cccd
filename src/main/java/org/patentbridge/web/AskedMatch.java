package org.patentbridge.web;

import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.review.OwnMatch;
import org.patentbridge.usecase.ListAskedMatches;
import org.patentbridge.usecase.ListOwnEvents;

/**
 * A published match of the reader's party with the questions about it.
 *
 * @param event at which they were brought together
 * @param match as the party reads it
 * @param form the questions
 */
public record AskedMatch(ListOwnEvents.Own event, OwnMatch match, VerdictForm form) {

  static AskedMatch of(ListAskedMatches.Asked asked) {
    return new AskedMatch(asked.event(), asked.match(), new VerdictForm(asked.said()));
  }

  /** Whether the party has the need or mandate. */
  public boolean isSeeking() {
    return match.own() == Side.SEEKER;
  }
}
