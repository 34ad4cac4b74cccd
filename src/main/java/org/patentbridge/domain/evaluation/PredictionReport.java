package org.patentbridge.domain.evaluation;

import java.util.List;

/**
 * How well next investors were told from past deals.
 *
 * @param queries companies that were asked about
 * @param answers investors that came, over all companies
 * @param reachable of these, known from earlier deals; no system can find the others
 * @param systems the model first, then what it is compared with
 * @param ratios the model against the best of the others, one per metric
 */
public record PredictionReport(
    int queries, long answers, long reachable, List<Figures> systems, List<Ratio> ratios) {

  public static final String RECALL_AT_20 = "Recall@20";
  public static final String MRR = "MRR";

  public PredictionReport {
    systems = List.copyOf(systems);
    ratios = List.copyOf(ratios);
  }

  /**
   * What one system reached.
   *
   * @param system its name
   * @param metrics each with its interval
   */
  public record Figures(String system, List<Measurement> metrics) {

    public Figures {
      metrics = List.copyOf(metrics);
    }
  }

  /**
   * How many times better the model is.
   *
   * @param metric by which
   * @param against the system that is best of the others by it
   * @param ratio mean of the model over mean of that system
   * @param low lower end of the interval that holds the middle 95 % of resampled ratios
   * @param high upper end
   */
  public record Ratio(String metric, String against, double ratio, double low, double high) {}
}
