package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.DayRules.Attendance;
import org.patentbridge.scheduling.DayRules.Closure;
import org.patentbridge.scheduling.DayRules.Couple;
import org.patentbridge.scheduling.DayRules.Rest;
import org.patentbridge.scheduling.DayRules.Wishes;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/** Rules of a day under construction, said in few words. */
final class RuledHall {

  private final List<Attendance> attendance = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final Set<Integer> pauses = new HashSet<>();
  private final Map<Couple, Set<String>> persons = new HashMap<>();
  private final Set<Couple> mustMeet = new HashSet<>();
  private final Map<Integer, String> roomOf = new HashMap<>();
  private final Map<OrganizationId, Set<Integer>> seekerSlots = new HashMap<>();
  private Rest rest = Rest.NONE;
  private boolean bestFirst;

  RuledHall absent(Side side, String party, int from, int to) {
    attendance.add(Attendance.absent(side, new OrganizationId(party), from, to));
    return this;
  }

  RuledHall seats(Side side, String party, int from, int to, int seats) {
    attendance.add(new Attendance(side, new OrganizationId(party), from, to, seats));
    return this;
  }

  RuledHall closed(int table, int from, int to) {
    closures.add(new Closure(table, from, to));
    return this;
  }

  RuledHall pause(int slot) {
    pauses.add(slot);
    return this;
  }

  RuledHall rest(int seekers, int holders) {
    rest = new Rest(seekers, holders);
    return this;
  }

  RuledHall person(String company, String university, String name) {
    persons.computeIfAbsent(couple(company, university), c -> new HashSet<>()).add(name);
    return this;
  }

  RuledHall must(String company, String university) {
    mustMeet.add(couple(company, university));
    return this;
  }

  RuledHall room(int table, String room) {
    roomOf.put(table, room);
    return this;
  }

  RuledHall wish(String company, Integer... slots) {
    seekerSlots.put(new OrganizationId(company), Set.of(slots));
    return this;
  }

  RuledHall bestFirst() {
    bestFirst = true;
    return this;
  }

  static Couple couple(String company, String university) {
    return new Couple(new OrganizationId(company), new OrganizationId(university));
  }

  DayRules rules() {
    return new DayRules(
        attendance,
        closures,
        pauses,
        rest,
        persons,
        mustMeet,
        roomOf,
        new Wishes(bestFirst, seekerSlots, Map.of()));
  }

  /** Random rules for a hall. */
  static DayRules random(SchedulingProblem hall, Random random) {
    var rules = new RuledHall();
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(hall.slots());
      int to = from + random.nextInt(2);
      rules.seats(Side.SEEKER, "company-" + random.nextInt(8), from, to, random.nextInt(2));
      rules.seats(Side.HOLDER, "university-" + random.nextInt(5), from, to, random.nextInt(3));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(hall.slots());
      rules.closed(1 + random.nextInt(hall.tables()), from, from + random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      rules.pause(random.nextInt(hall.slots()));
    }
    rules.rest(random.nextInt(4), random.nextInt(4));
    for (int t = 1; t <= hall.tables(); t++) {
      rules.room(t, "room-" + t / 3);
    }
    for (Request r : hall.requests()) {
      if (random.nextInt(6) == 0) {
        rules.person(r.seeker().value(), r.holder().value(), "inventor-" + random.nextInt(2));
      }
      if (random.nextInt(6) == 0) {
        rules.must(r.seeker().value(), r.holder().value());
      }
    }
    if (random.nextBoolean()) {
      rules.bestFirst();
      rules.wish("company-0", 0, 1);
    }
    return rules.rules();
  }
}
