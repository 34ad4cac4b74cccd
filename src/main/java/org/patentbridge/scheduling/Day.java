package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.DayRules.Attendance;
import org.patentbridge.scheduling.DayRules.Closure;
import org.patentbridge.scheduling.DayRules.Couple;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * A scheduling problem in numbers: meetings, parties and persons counted from 0 in stable order,
 * seats per party and slot, tables per slot.
 */
final class Day {

  private static final long WISH = 1_000;
  private static final long HUNDRED = 100;

  private final SchedulingProblem problem;
  private final List<Request> requests;
  private final int[] seeker;
  private final int[] holder;
  private final List<int[]> persons = new ArrayList<>();
  private final int[][] seats;
  private final int[] tables;
  private final int[][] wished;
  private final int seekers;
  private final int personCount;
  private final long mostPoints;

  /**
   * Numbers a problem.
   *
   * @param requests its meetings in the order in which they are to be numbered
   */
  Day(SchedulingProblem problem, List<Request> requests) {
    this.problem = problem;
    this.requests = requests;
    Map<OrganizationId, Integer> seekerIds = ids(requests, Request::seeker);
    Map<OrganizationId, Integer> holderIds = ids(requests, Request::holder);
    this.seekers = seekerIds.size();
    this.seeker = requests.stream().mapToInt(r -> seekerIds.getOrDefault(r.seeker(), 0)).toArray();
    this.holder =
        requests.stream().mapToInt(r -> seekers + holderIds.getOrDefault(r.holder(), 0)).toArray();
    this.seats = new int[seekers + holderIds.size()][problem.slots()];
    this.wished = new int[seats.length][];
    seekerIds.forEach((p, id) -> prepare(id, p, Side.SEEKER));
    holderIds.forEach((p, id) -> prepare(seekers + id, p, Side.HOLDER));
    attend(seekerIds, holderIds);
    this.tables = openTables(problem);
    this.personCount = numberPersons();
    this.mostPoints =
        Math.max(1, requests.stream().mapToLong(r -> r.points().thousandths()).max().orElse(1));
  }

  private static Map<OrganizationId, Integer> ids(
      List<Request> requests, Function<Request, OrganizationId> party) {
    Map<OrganizationId, Integer> ids = new HashMap<>();
    requests.stream().map(party).sorted().forEach(p -> ids.putIfAbsent(p, ids.size()));
    return ids;
  }

  private void prepare(int id, OrganizationId party, Side side) {
    var wishes = problem.rules().wishes();
    boolean seeks = side == Side.SEEKER;
    Arrays.fill(seats[id], seeks ? problem.seekerSeats(party) : problem.holderSeats(party));
    Set<Integer> slots = (seeks ? wishes.seekerSlots() : wishes.holderSlots()).get(party);
    wished[id] = slots == null ? new int[0] : slots.stream().mapToInt(s -> s).sorted().toArray();
  }

  private void attend(
      Map<OrganizationId, Integer> seekerIds, Map<OrganizationId, Integer> holderIds) {
    for (Attendance a : problem.rules().attendance()) {
      boolean seeks = a.side() == Side.SEEKER;
      Integer id = (seeks ? seekerIds : holderIds).get(a.party());
      if (id != null) {
        int last = Math.min(a.to(), problem.slots() - 1);
        for (int s = a.from(); s <= last; s++) {
          seats[seeks ? id : seekers + id][s] = a.seats();
        }
      }
    }
  }

  private static int[] openTables(SchedulingProblem problem) {
    var tables = new int[problem.slots()];
    for (int s = 0; s < tables.length; s++) {
      tables[s] =
          problem.tables() - closedTables(problem, s).get(1, problem.tables() + 1).cardinality();
    }
    return tables;
  }

  /** The tables, from 1, that cannot be used in a slot; all of them in a pause. */
  static BitSet closedTables(SchedulingProblem problem, int slot) {
    var closed = new BitSet();
    if (problem.rules().pauses().contains(slot)) {
      closed.set(1, problem.tables() + 1);
    }
    for (Closure c : problem.rules().closures()) {
      if (c.from() <= slot && slot <= c.to()) {
        closed.set(c.table());
      }
    }
    return closed;
  }

  private int numberPersons() {
    Map<String, Integer> ids = new HashMap<>();
    for (Request r : requests) {
      Set<String> names =
          problem.rules().persons().getOrDefault(new Couple(r.seeker(), r.holder()), Set.of());
      persons.add(
          names.stream()
              .sorted()
              .mapToInt(name -> ids.computeIfAbsent(name, n -> ids.size()))
              .toArray());
    }
    return ids.size();
  }

  SchedulingProblem problem() {
    return problem;
  }

  int meetings() {
    return requests.size();
  }

  int slots() {
    return problem.slots();
  }

  int parties() {
    return seats.length;
  }

  int personCount() {
    return personCount;
  }

  Request request(int meeting) {
    return requests.get(meeting);
  }

  int seeker(int meeting) {
    return seeker[meeting];
  }

  int holder(int meeting) {
    return holder[meeting];
  }

  int[] persons(int meeting) {
    return persons.get(meeting);
  }

  int seats(int party, int slot) {
    return seats[party][slot];
  }

  /** Tables that can be used in a slot. */
  int tables(int slot) {
    return tables[slot];
  }

  /** Most slots in a row for a party; 0 for no rule. */
  int rest(int party) {
    return party < seekers ? problem.rules().rest().seekers() : problem.rules().rest().holders();
  }

  boolean isMust(int meeting) {
    Request r = requests.get(meeting);
    return problem.rules().mustMeet().contains(new Couple(r.seeker(), r.holder()));
  }

  /** Whether both sides are there and the hall is open. */
  boolean allows(int meeting, int slot) {
    return tables[slot] > 0 && seats[seeker[meeting]][slot] > 0 && seats[holder[meeting]][slot] > 0;
  }

  /** How little a slot suits a meeting: wishes first, then good meetings early. */
  long discomfort(int meeting, int slot) {
    long cost = miss(seeker[meeting], slot) + miss(holder[meeting], slot);
    if (problem.rules().wishes().bestFirst()) {
      long grade = HUNDRED * requests.get(meeting).points().thousandths() / mostPoints;
      cost += grade * slot;
    }
    return cost;
  }

  private long miss(int party, int slot) {
    int[] slots = wished[party];
    return slots.length == 0 || Arrays.binarySearch(slots, slot) >= 0 ? 0 : WISH * problem.slots();
  }
}
