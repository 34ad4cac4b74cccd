package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * The timetable with the fewest slots, by bipartite edge colouring.
 *
 * <p>Colours are slots. With Δ the most meetings of any party per seat and m meetings at T tables,
 * {@code max(Δ, ceil(m / T))} slots are necessary, and they suffice: a colouring with that many
 * colours exists (König 1916) and can be balanced to at most {@code ceil(m / colours) ≤ T} meetings
 * a slot. So everything is placed exactly when no party has more meetings than slots · seats and
 * all together are not more than slots · tables; otherwise {@link Shortage} leaves out as few as
 * must be, the least valuable ones, each with its reason. Holders keep their tables where possible
 * ({@link TableNumbers}).
 *
 * <p>Requests are sorted first, so their order never changes the plan.
 */
public final class EdgeColoringScheduler implements Scheduler {

  static final Comparator<Request> STABLE =
      Comparator.comparing(Request::seeker)
          .thenComparing(Request::holder)
          .thenComparing(Request::points, Comparator.reverseOrder());

  @Override
  public SchedulePlan plan(SchedulingProblem problem) {
    List<Request> wanted = problem.requests().stream().sorted(STABLE).toList();
    var shortage = new Shortage(wanted, problem);
    List<Request> kept = shortage.kept();
    return new SchedulePlan(
        placed(kept, problem),
        kept.size() == wanted.size() ? List.of() : unplaced(wanted, shortage, kept, problem),
        slotsNeeded(wanted, problem));
  }

  private static int slotsNeeded(List<Request> requests, SchedulingProblem problem) {
    int perParty =
        Math.max(
            PartyLoad.ofSeekers(requests, problem).greatestPerSeat(),
            PartyLoad.ofHolders(requests, problem).greatestPerSeat());
    return Math.max(perParty, Math.ceilDiv(requests.size(), problem.tables()));
  }

  private static List<Placed> placed(List<Request> kept, SchedulingProblem problem) {
    int slots = slotsNeeded(kept, problem);
    var graph = BipartiteGraph.of(kept, problem);
    int[] slotOf = EdgeColoring.balanced(graph, slots);
    int[] tableOf = TableNumbers.of(graph, slotOf, slots, problem.tables());
    List<Placed> placed = new ArrayList<>(kept.size());
    for (int e = 0; e < slotOf.length; e++) {
      placed.add(new Placed(kept.get(e), slotOf[e], tableOf[e] + 1));
    }
    placed.sort(Comparator.comparingInt(Placed::slot).thenComparingInt(Placed::table));
    return placed;
  }

  private static List<Unplaced> unplaced(
      List<Request> wanted, Shortage shortage, List<Request> kept, SchedulingProblem problem) {
    var after = new Shortage(kept, problem);
    List<Unplaced> unplaced = new ArrayList<>();
    int next = 0;
    for (Request request : wanted) {
      // Kept requests are a subsequence of the wanted ones, so one look ahead tells them apart.
      if (next < kept.size() && kept.get(next) == request) {
        next++;
      } else {
        unplaced.add(new Unplaced(request, shortage.reason(request, after)));
      }
    }
    return unplaced;
  }
}
