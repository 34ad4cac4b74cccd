package org.patentbridge.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.OutcomeStep;

/**
 * How many pairings reached which step.
 *
 * @param by what the groups are
 * @param guarded whether numbers are rounded down to multiples of five and small groups put
 *     together
 * @param rows by name of the group
 * @param total all groups together
 * @param deals transfers and licences by half-year
 */
public record FunnelView(
    String by, boolean guarded, List<RowView> rows, RowView total, List<DealsView> deals) {

  /**
   * A group of pairings.
   *
   * @param group what they have in common
   * @param pairings how many
   * @param reached by step, how many reached it; steps that nobody reached are absent
   * @param highest by step, how many reached it and none above
   */
  public record RowView(
      String group, int pairings, Map<String, Integer> reached, Map<String, Integer> highest) {

    static RowView of(Funnel.Row row) {
      return new RowView(row.group(), row.pairings(), steps(row.reached()), steps(row.highest()));
    }

    private static Map<String, Integer> steps(Map<OutcomeStep, Integer> counts) {
      Map<String, Integer> steps = new LinkedHashMap<>();
      counts.entrySet().stream()
          .sorted(Comparator.comparing(Map.Entry::getKey))
          .forEach(e -> steps.put(e.getKey().name(), e.getValue()));
      return steps;
    }
  }

  /**
   * Transfers and licences of a half-year.
   *
   * @param half for example 2026H1
   * @param count how many
   * @param before in the same half of the year before
   * @param change share by which they rose, null where there were none before
   */
  public record DealsView(String half, int count, int before, @Nullable Double change) {

    static DealsView of(Deals deals) {
      var change = deals.change();
      return new DealsView(
          deals.half().toString(),
          deals.count(),
          deals.before(),
          change == null ? null : Math.round(change * 1000) / 1000.0);
    }
  }

  /**
   * A stated step of a pairing.
   *
   * @param event id of the event
   * @param offering id of the patent or offer
   * @param step which
   * @param on the day it was reached
   * @param mode way of the deal, null before a contract
   * @param amount sum of the deal, null where not told
   */
  public record OutcomeView(
      String event,
      String offering,
      String step,
      String on,
      @Nullable String mode,
      @Nullable String amount) {

    public static OutcomeView of(Outcome outcome) {
      var mode = outcome.mode();
      return new OutcomeView(
          outcome.event().value(),
          outcome.pairing().offering().toString(),
          outcome.step().name(),
          outcome.on().toString(),
          mode == null ? null : mode.name(),
          PatentView.text(outcome.amount()));
    }
  }

  public static FunnelView of(Funnel funnel) {
    return new FunnelView(
        funnel.by().name(),
        funnel.guarded(),
        funnel.rows().stream().map(RowView::of).toList(),
        RowView.of(funnel.total()),
        funnel.deals().stream().map(DealsView::of).toList());
  }
}
