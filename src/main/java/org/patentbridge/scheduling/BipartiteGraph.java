package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * Seats and the meetings between them: every meeting is an edge from a seeking party's seat to a
 * holder's seat.
 *
 * <p>A party with k seats and d meetings becomes min(k, d) vertices that share its meetings in
 * turn, so none has more than ceil(d / k).
 */
final class BipartiteGraph {

  private final int[] left;
  private final int[] right;
  private final int lefts;
  private final int vertices;

  private BipartiteGraph(int[] left, int[] right, int lefts, int vertices) {
    this.left = left;
    this.right = right;
    this.lefts = lefts;
    this.vertices = vertices;
  }

  /** The graph of the requests; an edge has the index of its request. */
  static BipartiteGraph of(List<Request> requests, SchedulingProblem problem) {
    var left = new int[requests.size()];
    var right = new int[requests.size()];
    int lefts = seat(requests, Request::seeker, problem::seekerSeats, left);
    int rights = seat(requests, Request::holder, problem::holderSeats, right);
    for (int e = 0; e < right.length; e++) {
      right[e] += lefts;
    }
    return new BipartiteGraph(left, right, lefts, lefts + rights);
  }

  /** Gives each request a seat of its party; returns how many seats there are. */
  private static int seat(
      List<Request> requests,
      Function<Request, OrganizationId> party,
      ToIntFunction<OrganizationId> seats,
      int[] seatOf) {
    Map<OrganizationId, List<Integer>> byParty = new LinkedHashMap<>();
    for (int e = 0; e < seatOf.length; e++) {
      byParty.computeIfAbsent(party.apply(requests.get(e)), p -> new ArrayList<>()).add(e);
    }
    int next = 0;
    for (var entry : byParty.entrySet()) {
      List<Integer> meetings = entry.getValue();
      int count = Math.min(seats.applyAsInt(entry.getKey()), meetings.size());
      for (int j = 0; j < meetings.size(); j++) {
        seatOf[meetings.get(j)] = next + j % count;
      }
      next += count;
    }
    return next;
  }

  /** The left vertex of each edge, from 0. */
  int[] left() {
    return left;
  }

  /** The right vertex of each edge, from {@link #lefts}. */
  int[] right() {
    return right;
  }

  int lefts() {
    return lefts;
  }

  int vertices() {
    return vertices;
  }

  int edges() {
    return left.length;
  }

  int greatestDegree() {
    var degree = new int[vertices];
    int greatest = 0;
    for (int e = 0; e < left.length; e++) {
      greatest = Math.max(greatest, Math.max(++degree[left[e]], ++degree[right[e]]));
    }
    return greatest;
  }
}
