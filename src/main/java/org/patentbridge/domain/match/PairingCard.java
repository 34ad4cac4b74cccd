package org.patentbridge.domain.match;

import org.patentbridge.domain.patent.LegalStatus;

/**
 * What people read of a pairing, frozen when the run was made, so that every screen and file shows
 * the same.
 *
 * @param seekerName name of the seeking party; the reading name of an anonymous one
 * @param seekerTitle title of the need or mandate
 * @param offeringTitle title of the patent or offer
 * @param offeringNumber publication number as people write it, or the id where there is none
 * @param holderName first holder's name, empty where unknown
 * @param status legal status; unknown for technology offers
 * @param openLicence whether an open licence was in force
 */
public record PairingCard(
    String seekerName,
    String seekerTitle,
    String offeringTitle,
    String offeringNumber,
    String holderName,
    LegalStatus status,
    boolean openLicence) {}
