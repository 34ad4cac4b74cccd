package org.patentbridge.domain.match;

/**
 * What went through a run.
 *
 * @param seekers needs or mandates that took part
 * @param offerings patents and offers that took part
 * @param candidates pairings that retrieval proposed
 * @param rejected candidates stopped by a closed gate
 * @param scored candidates that got points
 * @param matched pairings on the lists
 */
public record RunCounts(
    long seekers, long offerings, long candidates, long rejected, long scored, long matched) {

  /** The same with another number of pairings on the lists. */
  public RunCounts withMatched(long others) {
    return new RunCounts(seekers, offerings, candidates, rejected, scored, others);
  }
}
