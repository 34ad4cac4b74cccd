package org.patentbridge.allocation;

import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/** A hard rule that keeps two apart; no points, pin or bonus outweighs it. */
public sealed interface Ban {

  /** Whether a pairing falls under it. */
  boolean covers(ScoredPairing pairing);

  /**
   * An offering that is not proposed to a party, by any of its needs.
   *
   * @param seeker the seeking party
   * @param offering what it does not get
   */
  record OfOffering(OrganizationId seeker, OfferingId offering) implements Ban {

    static OfOffering at(ScoredPairing pairing) {
      return new OfOffering(pairing.seekerParty(), pairing.pairing().offering());
    }

    @Override
    public boolean covers(ScoredPairing pairing) {
      return equals(at(pairing));
    }
  }

  /**
   * Two parties that are not brought together, with any offering: competitors, the same group, a
   * no.
   *
   * @param seeker the seeking party
   * @param holder the holder
   */
  record OfHolder(OrganizationId seeker, OrganizationId holder) implements Ban {

    static OfHolder at(ScoredPairing pairing) {
      return new OfHolder(pairing.seekerParty(), pairing.holderParty());
    }

    @Override
    public boolean covers(ScoredPairing pairing) {
      return equals(at(pairing));
    }
  }
}
