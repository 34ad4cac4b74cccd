package org.patentbridge.scoring;

import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;

/** What scoring makes of a mandate and a company: points, or the gate that keeps them apart. */
public sealed interface FitOutcome {

  /** They passed each other's gates. */
  record Fits(InvestorFit fit) implements FitOutcome {}

  /** A closed gate keeps them apart. */
  record Apart(InvestorMisfit misfit) implements FitOutcome {}
}
