package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.SchedulePlan;
import org.patentbridge.scheduling.SchedulingProblem;

/**
 * All that two parties have to talk about.
 *
 * @param seeker party of the seekers' side
 * @param holder party of the holders' side
 * @param agenda rows of the match lists, best first
 */
record Talk(OrganizationId seeker, OrganizationId holder, List<MatchEntry> agenda) {

  /** Which two parties. */
  record Parties(OrganizationId seeker, OrganizationId holder) {}

  /** One talk per pair of parties, in the order of the lists. */
  static Map<Parties, Talk> of(MatchRun run) {
    Map<Parties, Talk> talks = new LinkedHashMap<>();
    for (MatchEntry entry : run.entries()) {
      var parties = new Parties(entry.match().seekerParty(), entry.match().holderParty());
      talks
          .computeIfAbsent(parties, p -> new Talk(p.seeker(), p.holder(), new ArrayList<>()))
          .agenda()
          .add(entry);
    }
    return talks;
  }

  /** The parties that a timetable speaks of, seated or not. */
  static Set<Parties> seatedIn(Timetable timetable) {
    Set<Parties> seated = new HashSet<>();
    timetable.meetings().forEach(m -> seated.add(new Parties(m.seeker(), m.holder())));
    timetable.unscheduled().forEach(u -> seated.add(new Parties(u.seeker(), u.holder())));
    return seated;
  }

  static Timetable timetable(
      Event event, MatchRun run, Map<Parties, Talk> talks, SchedulePlan plan, int revision) {
    return new Timetable(
        event.id(),
        run.id(),
        event.slots(),
        plan.placed().stream().map(p -> talk(talks, p.request()).meeting(event, p)).toList(),
        plan.unplaced().stream().map(u -> talk(talks, u.request()).unscheduled(event, u)).toList(),
        revision);
  }

  private static Talk talk(Map<Parties, Talk> talks, SchedulingProblem.Request request) {
    var talk = talks.get(new Parties(request.seeker(), request.holder()));
    if (talk == null) {
      throw new IllegalStateException("the plan seats " + request + ", which nobody asked for");
    }
    return talk;
  }

  SchedulingProblem.Request request() {
    return new SchedulingProblem.Request(
        seeker,
        holder,
        agenda.stream().map(e -> e.match().points()).reduce(Points.ZERO, Points::plus));
  }

  private Meeting meeting(Event event, SchedulePlan.Placed placed) {
    return new Meeting(
        MeetingId.of(event.id(), seeker, holder),
        seeker,
        agenda.getFirst().card().seekerName(),
        holder,
        holderName(),
        agenda,
        placed.slot(),
        placed.table());
  }

  private Unscheduled unscheduled(Event event, SchedulePlan.Unplaced unplaced) {
    return new Unscheduled(
        MeetingId.of(event.id(), seeker, holder),
        seeker,
        agenda.getFirst().card().seekerName(),
        holder,
        holderName(),
        unplaced.reason());
  }

  private String holderName() {
    var name = agenda.getFirst().card().holderName();
    return name.isEmpty() ? holder.value() : name;
  }
}
