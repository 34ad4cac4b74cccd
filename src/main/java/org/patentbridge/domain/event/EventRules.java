package org.patentbridge.domain.event;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * How an event matches; starts as a copy of its programme's template.
 *
 * @param profile id of the scoring profile
 * @param seekers whether needs or mandates are matched
 * @param scope whether only listed participants or all known records take part
 * @param seekerLimits matches per seeking party unless the participant states its own
 * @param holderLimits matches per holder unless the participant states its own
 * @param offeringCap most parties to which one patent or offer is proposed
 * @param candidates how many candidates are looked at per need or mandate
 * @param admitUnknown whether pairings with an unknown gate may be published
 * @param balance what the lists weigh beside points
 * @param approval whether a second person must approve before the lists are published
 */
public record EventRules(
    String profile,
    Seekers seekers,
    Scope scope,
    Limits seekerLimits,
    Limits holderLimits,
    int offeringCap,
    int candidates,
    boolean admitUnknown,
    Balance balance,
    boolean approval) {

  private static final int MAX_CANDIDATES = 1_000;

  /** What is matched with patents and offers. */
  public enum Seekers {
    NEEDS,
    MANDATES
  }

  /** Who takes part. */
  public enum Scope {
    PARTICIPANTS,
    EVERYBODY
  }

  public EventRules {
    if (offeringCap < 1) {
      throw new InvalidValueException("offering-cap", Integer.toString(offeringCap));
    }
    if (candidates < 1 || candidates > MAX_CANDIDATES) {
      throw new InvalidValueException("candidates", Integer.toString(candidates));
    }
  }
}
