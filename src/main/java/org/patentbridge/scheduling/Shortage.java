package org.patentbridge.scheduling;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * Who gives way where slots or tables are short.
 *
 * <p>A set of meetings has a timetable exactly when no party has more of them than slots · seats
 * and all together are not more than slots · tables (König's colouring, balanced; see {@link
 * EdgeColoring}). So the sets that can be kept are flows; of these the largest is taken, and of the
 * largest the one with most points.
 *
 * <pre>
 * start ──► seeking party (≤ slots · seats) ──meeting──► holder (≤ slots · seats) ──► end
 *   │ supply: slots · tables                                                            ▲
 *   └──────────────────────────── places that stay empty ───────────────────────────────┘
 * price(meeting) = −M − (points − fewest points),  M = 1 + supply · (most points − fewest points)
 * </pre>
 *
 * <p>M outweighs all points together, so no meeting is left out without need. Parties that are not
 * overloaded bind nothing and have no node; while the hall is not short, meetings of which neither
 * party is overloaded are kept without asking.
 */
final class Shortage {

  private static final int START = 0;
  private static final int END = 1;

  private final List<Request> requests;
  private final PartyLoad seekers;
  private final PartyLoad holders;
  private final SchedulingProblem problem;

  /** Requests in stable order. */
  Shortage(List<Request> requests, SchedulingProblem problem) {
    this.requests = requests;
    this.problem = problem;
    this.seekers = PartyLoad.ofSeekers(requests, problem);
    this.holders = PartyLoad.ofHolders(requests, problem);
  }

  private long hall() {
    return (long) problem.slots() * problem.tables();
  }

  private boolean isHallShort() {
    return requests.size() > hall();
  }

  /** A place for this one is not certain. */
  private boolean isContested(Request request) {
    return isHallShort() || seekers.isOver(request.seeker()) || holders.isOver(request.holder());
  }

  /** The requests to seat, in their order. */
  List<Request> kept() {
    List<Request> contested = requests.stream().filter(this::isContested).toList();
    if (contested.isEmpty()) {
      return requests;
    }
    List<Request> kept = new ArrayList<>(requests.size());
    var winners = winners(contested).iterator();
    for (Request request : requests) {
      if (!isContested(request) || winners.next()) {
        kept.add(request);
      }
    }
    return kept;
  }

  private List<Boolean> winners(List<Request> contested) {
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    try {
      long supply = Math.min(contested.size(), hall());
      flow.setNodeSupply(START, supply);
      flow.setNodeSupply(END, -supply);
      flow.addArcWithCapacityAndUnitCost(START, END, supply, 0);
      int[] arcs = addMeetings(flow, contested, supply);
      var status = flow.solve();
      if (status != MinCostFlow.Status.OPTIMAL) {
        throw new IllegalStateException("min-cost flow ended as " + status);
      }
      List<Boolean> winners = new ArrayList<>(arcs.length);
      for (int arc : arcs) {
        winners.add(flow.getFlow(arc) > 0);
      }
      return winners;
    } finally {
      flow.delete();
    }
  }

  private int[] addMeetings(MinCostFlow flow, List<Request> contested, long supply) {
    LongSummaryStatistics points =
        contested.stream().mapToLong(r -> r.points().thousandths()).summaryStatistics();
    long meeting =
        Math.addExact(
            1, Math.multiplyExact(supply, Math.subtractExact(points.getMax(), points.getMin())));
    Map<OrganizationId, Integer> seekerNodes = new HashMap<>();
    Map<OrganizationId, Integer> holderNodes = new HashMap<>();
    var arcs = new int[contested.size()];
    int nodes = END + 1;
    for (int i = 0; i < arcs.length; i++) {
      Request request = contested.get(i);
      if (seekers.isOver(request.seeker())
          && seekerNodes.putIfAbsent(request.seeker(), nodes) == null) {
        long places = seekers.places(request.seeker());
        flow.addArcWithCapacityAndUnitCost(START, nodes++, places, 0);
      }
      if (holders.isOver(request.holder())
          && holderNodes.putIfAbsent(request.holder(), nodes) == null) {
        long places = holders.places(request.holder());
        flow.addArcWithCapacityAndUnitCost(nodes++, END, places, 0);
      }
      arcs[i] =
          flow.addArcWithCapacityAndUnitCost(
              seekerNodes.getOrDefault(request.seeker(), START),
              holderNodes.getOrDefault(request.holder(), END),
              1,
              -meeting - (request.points().thousandths() - points.getMin()));
    }
    return arcs;
  }

  /**
   * Why a request was left out.
   *
   * @param kept what {@link #kept} gave
   */
  Reason reason(Request request, Shortage kept) {
    if (seekers.isOver(request.seeker()) && kept.seekers.isFull(request.seeker())) {
      return partyFull(request.seeker(), seekers);
    }
    if (holders.isOver(request.holder()) && kept.holders.isFull(request.holder())) {
      return partyFull(request.holder(), holders);
    }
    return Reason.of(
        "scheduling.unplaced.hall-full",
        requests.size(),
        hall(),
        problem.slots(),
        problem.tables());
  }

  private Reason partyFull(OrganizationId party, PartyLoad load) {
    return Reason.of(
        "scheduling.unplaced.party-full",
        party,
        load.wanted(party),
        load.places(party),
        problem.slots(),
        load.seats(party));
  }
}
