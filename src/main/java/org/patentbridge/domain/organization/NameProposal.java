package org.patentbridge.domain.organization;

import org.patentbridge.domain.message.Reason;

/**
 * Two parties whose names look alike, for a person to decide; until then they are two.
 *
 * @param one the better known of the two
 * @param other the one that may be the same, or belong to it
 * @param oneName a name of the first one as received
 * @param otherName a name of the other as received
 * @param step how far the names are apart; never a certain step
 * @param mentions how many records name the other party, 0 or more
 * @param because the same for people
 */
public record NameProposal(
    OrganizationId one,
    OrganizationId other,
    OrganizationName oneName,
    OrganizationName otherName,
    NameStep step,
    long mentions,
    Reason because) {

  public NameProposal {
    if (step.isCertain()) {
      throw new IllegalArgumentException(
          "the step " + step + " is certain and needs nobody. Maybe the two are one party");
    }
  }
}
