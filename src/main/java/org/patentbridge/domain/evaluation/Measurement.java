package org.patentbridge.domain.evaluation;

/**
 * A metric over many queries.
 *
 * @param metric its usual name, one of the constants here
 * @param mean over the queries, in [0, 1]
 * @param low lower end of the 95 % bootstrap interval
 * @param high upper end of the 95 % bootstrap interval
 */
public record Measurement(String metric, double mean, double low, double high) {

  /** Discounted gain of the first ten places, as a share of the best possible one. */
  public static final String NDCG_AT_10 = "nDCG@10";

  /** Mean over the relevant documents of the precision at their place. */
  public static final String MAP = "MAP";

  /** Share of the relevant documents that stand in the first hundred places. */
  public static final String RECALL_AT_100 = "Recall@100";

  /** One over the place of the first relevant document, 0 where it is not among the first ten. */
  public static final String MRR_AT_10 = "MRR@10";
}
