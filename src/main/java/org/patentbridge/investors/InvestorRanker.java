package org.patentbridge.investors;

import org.patentbridge.domain.investor.CompanySketch;

/** Gives every investor of a book a figure for a company; the higher, the sooner it comes. */
public sealed interface InvestorRanker permits LikelihoodModel, MostActive, SameIndustry {

  /** Whose figures these are. */
  DealBook book();

  /** One figure per investor, in the order of the book. */
  long[] figures(CompanySketch company);
}
