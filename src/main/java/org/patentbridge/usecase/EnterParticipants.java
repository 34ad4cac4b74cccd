package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.record.ParticipantRow;

/** Enters the participants of an event from a table. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EnterParticipants {

  private final Engine engine;
  private final Events events;
  private final KeepEvent keepEvent;

  EnterParticipants(Engine engine, Events events, KeepEvent keepEvent) {
    this.engine = engine;
    this.events = events;
    this.keepEvent = keepEvent;
  }

  /**
   * What came of it.
   *
   * @param event the event with its participants
   * @param intake what was read; rows that name no known organization are among the problems
   */
  public record Answer(Event event, ImportedFile intake) {}

  /**
   * Replaces rows of the same party and side, keeps all others; the order of the rows decides
   * nothing.
   */
  public Answer run(Viewer viewer, EventId id, InputFile file) {
    Access.mustOrganize(viewer, "enter participants");
    var event = events.get(id);
    var directory = engine.directory();
    List<ParticipantRow> rows = new ArrayList<>();
    var report = engine.intake().read(Noun.PARTICIPANTS, file.path(), file.options(), rows::add);
    Map<String, Participant> participants = new LinkedHashMap<>();
    event.participants().forEach(p -> participants.put(p.side() + " " + p.party(), p));
    List<Problem> unknown = new ArrayList<>();
    for (ParticipantRow row : rows) {
      directory
          .findMeant(row.party(), row.written())
          .or(() -> directory.findRecord(row.written()))
          .ifPresentOrElse(
              o -> {
                var p =
                    new Participant(
                        o.id(), row.side(), limits(event, row), row.seats(), row.attendance());
                participants.put(p.side() + " " + p.party(), p);
              },
              () ->
                  unknown.add(Problem.error("unknown-party", row.origin().place(), row.written())));
    }
    var entered =
        event.withParticipants(
            participants.values().stream()
                .sorted(Comparator.comparing(Participant::side).thenComparing(Participant::party))
                .toList());
    return new Answer(keepEvent.run(entered), withProblems(report, unknown));
  }

  /** The row's own limits, completed by those of its side; null where it states none. */
  private static @Nullable Limits limits(Event event, ParticipantRow row) {
    var min = row.min();
    var max = row.max();
    var usual =
        row.side() == Side.SEEKER ? event.rules().seekerLimits() : event.rules().holderLimits();
    if (min != null) {
      return new Limits(min, max == null ? Math.max(min, usual.max()) : max);
    }
    return max == null ? null : new Limits(Math.min(usual.min(), max), max);
  }

  private static ImportedFile withProblems(IntakeReport report, List<Problem> unknown) {
    var taken = report.taken() - unknown.size();
    return new ImportedFile(
        report.source(),
        report.format(),
        report.encoding(),
        taken,
        report.refused() + unknown.size(),
        report.problems().plus(new ProblemReport(unknown)),
        new SaveCounts(taken, 0, 0),
        0,
        NeedGaps.NONE);
  }
}
