package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.record.AnswerRow;

/** Enters what became of an event's pairings from a table, for the events of the series to come. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EnterAnswers {

  private final Engine engine;
  private final Events events;
  private final PastPairings past;
  private final SaveBatch saveBatch;

  EnterAnswers(Engine engine, Events events, PastPairings past, SaveBatch saveBatch) {
    this.engine = engine;
    this.events = events;
    this.past = past;
    this.saveBatch = saveBatch;
  }

  /**
   * Each row takes the place of an earlier answer on the same pairing; all others stay.
   *
   * @return what was read; rows that name no known party or offering are among the problems
   */
  public ImportedFile run(Viewer viewer, EventId id, InputFile file) {
    Access.mustOrganize(viewer, "enter answers");
    var event = events.get(id);
    List<AnswerRow> rows = new ArrayList<>();
    var report = engine.intake().read(Noun.ANSWERS, file.path(), file.options(), rows::add);
    Map<String, PastPairing> all = new LinkedHashMap<>();
    past.listOf(List.of(id)).forEach(p -> all.put(p.key(), p));
    List<Problem> unknown = new ArrayList<>();
    int changed = 0;
    for (AnswerRow row : rows) {
      var answered = answered(event, row, all, unknown);
      if (answered.isPresent()) {
        all.put(answered.get().key(), answered.get());
        changed++;
      }
    }
    int taken = changed;
    var saved =
        saveBatch.run(
            pairings -> {
              past.replace(id, pairings);
              return new SaveCounts(taken, 0, 0);
            },
            all.values());
    return EnterWishes.imported(report, saved, rows.size() - taken, unknown);
  }

  private Optional<PastPairing> answered(
      Event event, AnswerRow row, Map<String, PastPairing> all, List<Problem> unknown) {
    var directory = engine.directory();
    var party = directory.findKnown(row.party(), row.written());
    var offering = engine.records().findOffering(row.offering());
    if (party.isEmpty()) {
      unknown.add(Problem.error("unknown-party", row.origin().place(), row.written()));
    }
    if (offering.isEmpty()) {
      var id = row.offering().toString();
      unknown.add(Problem.error("unknown-offering", row.origin().place(), id));
    }
    if (party.isEmpty() || offering.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = event.slots().day();
    var fresh =
        new PastPairing(
            event.id(),
            day,
            party.get(),
            directory.holderParty(offering.get()),
            row.offering(),
            false,
            false,
            null,
            OfferingState.of(offering.get(), day));
    return Optional.of(all.getOrDefault(fresh.key(), fresh).reported(row.met(), row.refusal()));
  }
}
