package org.patentbridge.domain.evaluation;

/**
 * Two systems on the same queries by one metric.
 *
 * @param metric its usual name, see {@link Measurement}
 * @param queries queries that both were measured on
 * @param first mean of the first system, in [0, 1]
 * @param second mean of the second system, in [0, 1]
 * @param difference second minus first, in [−1, 1]
 * @param low lower end of the 95 % bootstrap interval of the difference
 * @param high upper end of the 95 % bootstrap interval of the difference
 * @param p chance of a difference at least as large if the two systems were alike, in (0, 1]
 * @param wins queries on which the second is better
 * @param losses queries on which the first is better; on all others they are equal
 */
public record Comparison(
    String metric,
    long queries,
    double first,
    double second,
    double difference,
    double low,
    double high,
    double p,
    long wins,
    long losses) {

  /** Queries on which neither is better. */
  public long ties() {
    return queries - wins - losses;
  }
}
