package org.patentbridge.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/** How many meetings each party of one side wants, and for how many it has places. */
final class PartyLoad {

  private final Map<OrganizationId, Integer> wanted = new HashMap<>();
  private final ToIntFunction<OrganizationId> seats;
  private final int slots;

  private PartyLoad(
      List<Request> requests,
      Function<Request, OrganizationId> party,
      ToIntFunction<OrganizationId> seats,
      int slots) {
    this.seats = seats;
    this.slots = slots;
    requests.forEach(r -> wanted.merge(party.apply(r), 1, Integer::sum));
  }

  static PartyLoad ofSeekers(List<Request> requests, SchedulingProblem problem) {
    return new PartyLoad(requests, Request::seeker, problem::seekerSeats, problem.slots());
  }

  static PartyLoad ofHolders(List<Request> requests, SchedulingProblem problem) {
    return new PartyLoad(requests, Request::holder, problem::holderSeats, problem.slots());
  }

  int wanted(OrganizationId party) {
    return wanted.getOrDefault(party, 0);
  }

  int seats(OrganizationId party) {
    return seats.applyAsInt(party);
  }

  long places(OrganizationId party) {
    return (long) slots * seats(party);
  }

  boolean isOver(OrganizationId party) {
    return wanted(party) > places(party);
  }

  boolean isFull(OrganizationId party) {
    return wanted(party) >= places(party);
  }

  /** Most meetings of any party per seat, rounded up. */
  int greatestPerSeat() {
    return wanted.keySet().stream()
        .mapToInt(party -> Math.ceilDiv(wanted(party), seats(party)))
        .max()
        .orElse(0);
  }
}
