package org.patentbridge.scoring;

import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.match.ScoredPairing;

/** What scoring makes of a candidate: points, or the gate that stopped it. */
public sealed interface ScoringOutcome {

  /** It passed its gates. */
  record Scored(ScoredPairing pairing) implements ScoringOutcome {}

  /** A closed gate stopped it. */
  record Rejected(Rejection rejection) implements ScoringOutcome {}
}
