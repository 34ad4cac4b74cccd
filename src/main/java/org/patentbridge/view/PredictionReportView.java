package org.patentbridge.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.evaluation.PredictionReport;

/**
 * How well next investors were told from past deals.
 *
 * @param trainBefore ISO date; deals before it were known
 * @param until ISO date; deals from it on were not asked about
 * @param deals deals read
 * @param known deals with a disclosed investor before the day
 * @param investors investors of these, all of whom were ranked
 * @param skipped rows that could not be read
 * @param queries companies that were asked about
 * @param answers investors that came
 * @param reachable of these, known from earlier deals
 * @param systems figures by system, each metric with mean and 95 % interval
 * @param ratios by metric: the model against the best of the others
 */
public record PredictionReportView(
    String trainBefore,
    String until,
    int deals,
    int known,
    int investors,
    long skipped,
    int queries,
    long answers,
    long reachable,
    Map<String, Map<String, Figure>> systems,
    Map<String, Ratio> ratios) {

  /**
   * A metric.
   *
   * @param mean over the queries
   * @param interval of 95 %
   */
  public record Figure(double mean, List<Double> interval) {}

  /**
   * How many times better the model is.
   *
   * @param against the best of the others by this metric
   * @param ratio mean over mean
   * @param interval of 95 %
   */
  public record Ratio(String against, double ratio, List<Double> interval) {}

  /**
   * What was asked and on what.
   *
   * @param trainBefore ISO date
   * @param until ISO date
   * @param deals deals read
   * @param known of these, before the day and disclosed
   * @param investors ranked
   * @param skipped rows not read
   */
  public record Asked(
      String trainBefore, String until, int deals, int known, int investors, long skipped) {}

  public static PredictionReportView of(Asked asked, PredictionReport report) {
    Map<String, Map<String, Figure>> systems = new LinkedHashMap<>();
    for (var system : report.systems()) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      system
          .metrics()
          .forEach(m -> figures.put(m.metric(), new Figure(m.mean(), List.of(m.low(), m.high()))));
      systems.put(system.system(), figures);
    }
    Map<String, Ratio> ratios = new LinkedHashMap<>();
    report
        .ratios()
        .forEach(
            r ->
                ratios.put(
                    r.metric(), new Ratio(r.against(), r.ratio(), List.of(r.low(), r.high()))));
    return new PredictionReportView(
        asked.trainBefore(),
        asked.until(),
        asked.deals(),
        asked.known(),
        asked.investors(),
        asked.skipped(),
        report.queries(),
        report.answers(),
        report.reachable(),
        systems,
        ratios);
  }
}
