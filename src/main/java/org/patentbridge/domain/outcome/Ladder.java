package org.patentbridge.domain.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * One pairing of one event and the steps that it reached, each once.
 *
 * @param place where it counts
 * @param pairing which one
 * @param rungs lowest step first, at least one
 */
public record Ladder(Place place, Pairing pairing, List<Rung> rungs) {

  /**
   * Where a pairing counts; each of these is one, so that groups of pairings never overlap.
   *
   * @param event at which it began
   * @param programme id of the event's template
   * @param chain the chain that the event is about, null where it is about none
   * @param region of the seeking party, null where not known
   * @param holder the party of the holders' side
   */
  public record Place(
      EventId event,
      String programme,
      @Nullable ChainId chain,
      @Nullable RegionCode region,
      OrganizationId holder) {}

  /** Keeps of each step the earliest rung. */
  public Ladder {
    Map<OutcomeStep, Rung> first = new EnumMap<>(OutcomeStep.class);
    for (Rung rung : rungs) {
      first.merge(rung.step(), rung, (a, b) -> Rung.EARLIEST.compare(a, b) <= 0 ? a : b);
    }
    if (first.isEmpty()) {
      throw new IllegalArgumentException(
          "a ladder without a rung: " + pairing + " at " + place.event());
    }
    rungs = List.copyOf(first.values());
  }

  /** The last step that was reached. */
  public Rung highest() {
    return rungs.getLast();
  }

  /** The rung that was reached first. */
  public Rung first() {
    return rungs.stream().min(Rung.EARLIEST.thenComparing(Rung::step)).orElseThrow();
  }

  /** All rungs of some ladders. */
  public static List<Rung> rungsOf(Collection<Ladder> ladders) {
    var all = new ArrayList<Rung>();
    ladders.forEach(l -> all.addAll(l.rungs()));
    all.sort(Comparator.comparing(Rung::on).thenComparing(Rung::step));
    return List.copyOf(all);
  }
}
