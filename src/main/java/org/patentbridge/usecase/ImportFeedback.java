package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.record.FeedbackRow;

/** Enters from a table what parties think of published matches. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ImportFeedback {

  private final Engine engine;
  private final Events events;
  private final FeedbackDesk desk;
  private final SaveBatch saveBatch;

  ImportFeedback(Engine engine, Events events, FeedbackDesk desk, SaveBatch saveBatch) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.saveBatch = saveBatch;
  }

  /**
   * Adds what the rows say and nobody said before; the same table again changes nothing.
   *
   * @param stated the event of rows that name none, null where all name one
   * @return what was read; rows that are about no published match are among the problems
   */
  public ImportedFile run(Viewer viewer, @Nullable EventId stated, InputFile file) {
    Access.mustOrganize(viewer, "enter feedback");
    if (stated != null) {
      events.get(stated);
    }
    List<FeedbackRow> rows = new ArrayList<>();
    var report = engine.intake().read(Noun.FEEDBACK, file.path(), file.options(), rows::add);
    var reading = new Reading(stated, desk.now());
    rows.forEach(reading::take);
    var saved = saveBatch.run(this::saved, reading.answers);
    return EnterWishes.imported(report, saved, reading.refused, reading.problems);
  }

  private SaveCounts saved(java.util.Collection<Feedback> answers) {
    int news = desk.keep(answers);
    return new SaveCounts(news, 0, answers.size() - news);
  }

  /** Turns rows into answers and notes which cannot be. */
  private final class Reading {
    private final @Nullable EventId stated;
    private final Instant at;
    private final Map<EventId, List<FeedbackDesk.Place>> places = new HashMap<>();
    private final List<Feedback> answers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int refused;

    Reading(@Nullable EventId stated, Instant at) {
      this.stated = stated;
      this.at = at;
    }

    void take(FeedbackRow row) {
      var before = problems.size();
      var event = row.event() == null ? stated : row.event();
      if (event == null) {
        refuse(row, "feedback-no-event", row.written());
      } else if (events.find(event).isEmpty()) {
        refuse(row, "unknown-event", event.value());
      } else {
        take(row, event);
      }
      refused += problems.size() > before ? 1 : 0;
    }

    private void take(FeedbackRow row, EventId event) {
      var party = engine.directory().findKnown(row.party(), row.written());
      if (party.isEmpty()) {
        refuse(row, "unknown-party", row.written());
        return;
      }
      var all = places.computeIfAbsent(event, desk::places);
      var found = desk.find(all, party.get(), row.seeker(), row.offering());
      if (found.isEmpty()) {
        refuse(
            row,
            "feedback-no-match",
            row.written(),
            event.value(),
            (row.seeker() == null ? "" : row.seeker() + " + ") + row.offering());
      }
      found.forEach(
          p -> answers.add(desk.answer(event, p, row.verdict(), Feedback.Via.ORGANIZER, at)));
    }

    private void refuse(FeedbackRow row, String code, String value, String... arguments) {
      problems.add(Problem.error(code, row.origin().place(), value, arguments));
    }
  }
}
