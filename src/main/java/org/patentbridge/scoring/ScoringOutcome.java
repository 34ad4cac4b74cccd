package org.patentbridge.scoring;

import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.match.ScoredPairing;

/** What scoring makes of a candidate: points, or the gate that stopped it. */
public sealed interface ScoringOutcome {

  /** Whom it concerns. */
  Pairing candidate();

  /** It passed its gates. */
  record Scored(ScoredPairing pairing) implements ScoringOutcome {
    @Override
    public Pairing candidate() {
      return pairing.pairing();
    }
  }

  /** A closed gate stopped it. */
  record Rejected(Rejection rejection) implements ScoringOutcome {
    @Override
    public Pairing candidate() {
      return rejection.pairing();
    }
  }
}
