package org.patentbridge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.usecase.NameGroups;

/**
 * A funnel as a page shows it.
 *
 * @param funnel what was counted
 * @param names what its groups are called, those that are known
 */
public record FunnelTable(Funnel funnel, Map<String, NameGroups.Name> names) {

  private static final double LONG = 100;
  private static final int HUNDRED = 100;

  public FunnelTable {
    names = Map.copyOf(names);
  }

  /** Ways in which it can be grouped. */
  public List<FunnelBy> ways() {
    return List.of(FunnelBy.values());
  }

  /** A way as it stands in an address. */
  public static String word(FunnelBy by) {
    return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Address of the funnel grouped in a way. */
  public String path(FunnelBy by) {
    return "/outcomes?by=" + word(by);
  }

  /** Address of the funnel as a file. */
  public String file(String format) {
    return "/api/v1/outcomes/" + word(funnel.by()) + "." + format;
  }

  /** Steps that somebody reached, and the contract in any case. */
  public List<OutcomeStep> steps() {
    return Arrays.stream(OutcomeStep.values())
        .filter(s -> s == OutcomeStep.CONTRACT || funnel.total().reached(s) > 0)
        .toList();
  }

  /** Length of a step's bar, the longest having 100. */
  public double length(OutcomeStep step) {
    return LONG * funnel.total().reached(step) / Math.max(1, funnel.total().pairings());
  }

  /** What a group is called. */
  public String name(String group, Words words) {
    var name = names.get(group);
    if (group.equals(Funnel.OTHERS)) {
      return words.say("web.small-groups");
    }
    if (group.equals(FunnelBy.NONE)) {
      return words.say("web.not-known");
    }
    return name != null
        ? words.either(name.zh(), name.en())
        : funnel.by() == FunnelBy.CHAIN ? words.chain(group) : group;
  }

  /** By how much the deals of a half-year rose or fell, empty where there were none before. */
  public String change(Deals deals) {
    var change = deals.change();
    return change == null ? "" : String.format(Locale.ROOT, "%+.1f %%", change * HUNDRED);
  }
}
