package org.patentbridge.domain.event;

import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The organizer's word on one pair; it survives every re-run.
 *
 * @param kind whether the pair must or must not be
 * @param seeker the seeking party
 * @param offering what is proposed to it
 */
public record PairRule(Kind kind, OrganizationId seeker, OfferingId offering) {

  /** The two words an organizer can say. */
  public enum Kind {
    PIN,
    BAN
  }
}
