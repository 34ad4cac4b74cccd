package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.export.Disclosure;
import org.patentbridge.export.Dossier;
import org.patentbridge.export.MeetingHistory;

/** Brings together what an event's files are written from, as it stands now. */
@ApplicationScoped
class Dossiers {

  private final Engine engine;
  private final Events events;
  private final MatchRuns runs;
  private final Timetables timetables;
  private final Needs needs;

  Dossiers(Engine engine, Events events, MatchRuns runs, Timetables timetables, Needs needs) {
    this.engine = engine;
    this.events = events;
    this.runs = runs;
    this.timetables = timetables;
    this.needs = needs;
  }

  /**
   * The latest run of an event, with the timetable where that seats this run and no earlier one.
   */
  Dossier of(EventId id) {
    var event = engine.directory().seen(events.get(id));
    var run =
        runs.findLatest(id)
            .orElseThrow(() -> new NotFoundException("match run of event", id.value()));
    var timetable = timetables.find(id).filter(t -> t.run().equals(run.id())).orElse(null);
    return new Dossier(
        event,
        run,
        timetable,
        new Disclosure(false, stated(run)),
        history(timetable),
        names(event));
  }

  private Map<OrganizationId, String> names(Event event) {
    var directory = engine.directory();
    Map<OrganizationId, String> names = new HashMap<>();
    event.participants().forEach(p -> names.put(p.party(), directory.nameOf(p.party())));
    return names;
  }

  private static MeetingHistory history(@Nullable Timetable timetable) {
    if (timetable == null) {
      return new MeetingHistory(Map.of(), List.of());
    }
    Map<MeetingId, Integer> sequences =
        timetable.meetings().stream()
            .collect(Collectors.toMap(Meeting::id, m -> timetable.revision(), (one, other) -> one));
    return new MeetingHistory(sequences, List.of());
  }

  /** What the needs of the run state now; one that is gone is not told. */
  private Map<SeekerId, Disclosure.Stated> stated(MatchRun run) {
    var seekers = new TreeSet<SeekerId>();
    run.entries().forEach(e -> seekers.add(e.match().pairing().seeker()));
    Map<SeekerId, Disclosure.Stated> stated = new HashMap<>();
    for (SeekerId seeker : seekers) {
      if (seeker.kind() == SeekerId.Kind.NEED) {
        needs.find(new NeedId(seeker.key())).ifPresent(n -> stated.put(seeker, stated(n)));
      }
    }
    return stated;
  }

  private Disclosure.Stated stated(TechnologyNeed need) {
    var links =
        need.context().chainLinks().stream().map(this::name).collect(Collectors.joining("\n"));
    return new Disclosure.Stated(need.confidentiality(), links);
  }

  private String name(ChainLinkId link) {
    return engine.rulebook().chains().stream()
        .flatMap(c -> c.chain().findLink(link).stream())
        .map(l -> l.nameZh() + " " + l.nameEn())
        .findFirst()
        .orElse(link.toString());
  }
}
