package org.patentbridge.domain.evaluation;

/**
 * A metric over many queries.
 *
 * @param metric its usual name, for example {@code nDCG@10}
 * @param mean over the queries, in [0, 1]
 * @param low lower end of the 95 % bootstrap interval
 * @param high upper end of the 95 % bootstrap interval
 */
public record Measurement(String metric, double mean, double low, double high) {}
