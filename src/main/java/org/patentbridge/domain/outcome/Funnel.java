package org.patentbridge.domain.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pairings reached which step, group by group. The groups do not overlap and together hold
 * every pairing and every rung once: each column adds up to the ledger.
 *
 * @param by what the groups are
 * @param rows by name of the group
 * @param total all groups together
 * @param deals transfers and licences by half-year, earliest first
 * @param guarded whether small numbers are hidden
 */
public record Funnel(FunnelBy by, List<Row> rows, Row total, List<Deals> deals, boolean guarded) {

  /** Name of the row that is all groups together. */
  public static final String ALL = "*";

  /** Name of the row into which groups go that are too small to be shown. */
  public static final String OTHERS = "…";

  /** The smallest number that people other than the organizer are shown. */
  public static final int SMALLEST = 5;

  public Funnel {
    rows = List.copyOf(rows);
    deals = List.copyOf(deals);
  }

  /**
   * A group of pairings.
   *
   * @param group what they have in common
   * @param pairings how many
   * @param reached by step, how many reached it
   * @param highest by step, how many reached it and none above; these add up to the pairings
   */
  public record Row(
      String group,
      int pairings,
      Map<OutcomeStep, Integer> reached,
      Map<OutcomeStep, Integer> highest) {

    public Row {
      reached = Collections.unmodifiableMap(new TreeMap<>(reached));
      highest = Collections.unmodifiableMap(new TreeMap<>(highest));
    }

    public int reached(OutcomeStep step) {
      return reached.getOrDefault(step, 0);
    }

    public int highest(OutcomeStep step) {
      return highest.getOrDefault(step, 0);
    }

    private Row plus(String name, Row other) {
      return new Row(
          name,
          pairings + other.pairings,
          sum(reached, other.reached),
          sum(highest, other.highest));
    }

    private static Map<OutcomeStep, Integer> sum(
        Map<OutcomeStep, Integer> some, Map<OutcomeStep, Integer> others) {
      Map<OutcomeStep, Integer> sum = new EnumMap<>(OutcomeStep.class);
      sum.putAll(some);
      others.forEach((step, count) -> sum.merge(step, count, Integer::sum));
      return sum;
    }

    private Row rounded() {
      return new Row(group, Funnel.floor(pairings), floors(reached), floors(highest));
    }

    private static Map<OutcomeStep, Integer> floors(Map<OutcomeStep, Integer> counts) {
      Map<OutcomeStep, Integer> rounded = new EnumMap<>(OutcomeStep.class);
      counts.forEach((step, count) -> rounded.put(step, Funnel.floor(count)));
      rounded.values().removeIf(count -> count == 0);
      return rounded;
    }
  }

  /** Counts ladders. */
  public static Funnel of(FunnelBy by, Collection<Ladder> ladders) {
    Map<String, Count> groups = new TreeMap<>();
    var all = new Count();
    for (Ladder ladder : ladders) {
      all.pairing(ladder.highest());
      at(groups, by.groupOf(ladder, ladder.highest())).pairing(ladder.highest());
      for (Rung rung : ladder.rungs()) {
        all.rung(rung);
        at(groups, by.groupOf(ladder, rung)).rung(rung);
      }
    }
    var rows = groups.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList();
    return new Funnel(by, rows, all.row(ALL), Deals.of(ladders), false);
  }

  private static Count at(Map<String, Count> groups, String name) {
    return groups.computeIfAbsent(name, n -> new Count());
  }

  /** Adds up while a funnel is made. */
  private static final class Count {
    private int pairings;
    private final Map<OutcomeStep, Integer> reached = new EnumMap<>(OutcomeStep.class);
    private final Map<OutcomeStep, Integer> highest = new EnumMap<>(OutcomeStep.class);

    void pairing(Rung rung) {
      pairings++;
      highest.merge(rung.step(), 1, Integer::sum);
    }

    void rung(Rung rung) {
      reached.merge(rung.step(), 1, Integer::sum);
    }

    Row row(String name) {
      return new Row(name, pairings, reached, highest);
    }
  }

  /**
   * The same for people other than the organizer: groups of fewer than five pairings go into one,
   * and every number is rounded down to a multiple of five, so that no difference of two numbers
   * tells what one pairing came to. What is rounded down to nothing is not there at all, so that
   * its being there tells nothing either.
   */
  public Funnel guard() {
    if (guarded) {
      return this;
    }
    List<Row> shown = new ArrayList<>();
    var others = new Row(OTHERS, 0, Map.of(), Map.of());
    for (Row row : rows) {
      if (row.pairings() < SMALLEST) {
        others = others.plus(OTHERS, row);
      } else {
        shown.add(row.rounded());
      }
    }
    if (others.pairings() >= SMALLEST) {
      shown.add(others.rounded());
    }
    var told = deals.stream().map(Funnel::guard).filter(d -> d.count() + d.before() > 0).toList();
    return new Funnel(by, shown, total.rounded(), told, true);
  }

  private static Deals guard(Deals deals) {
    return Deals.of(deals.half(), floor(deals.count()), floor(deals.before()));
  }

  private static int floor(int count) {
    return count / SMALLEST * SMALLEST;
  }
}
