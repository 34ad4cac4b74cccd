package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.learning.Grades;
import org.patentbridge.learning.JudgedRow;
import org.patentbridge.rulebook.ScoringProfile;

/** Puts together published rows with what seekers answered about them. */
@Singleton
class LearningDesk {

  private final Events events;
  private final FeedbackDesk desk;

  @jakarta.inject.Inject
  LearningDesk(Events events, FeedbackDesk desk) {
    this.events = events;
    this.desk = desk;
  }

  /** Judged rows of all events of the workspace that were run by a profile as it is now. */
  List<JudgedRow> rows(ScoringProfile profile) {
    var features = profile.features().stream().map(f -> f.feature()).toList();
    List<JudgedRow> rows = new ArrayList<>();
    for (Event event : events.list()) {
      if (event.rules().profile().equals(profile.id())) {
        rows.addAll(rows(event.id(), features));
      }
    }
    return rows;
  }

  private List<JudgedRow> rows(EventId event, List<String> features) {
    var book = new FeedbackBook(desk.ledger().listOf(event));
    return desk.rows(event).stream()
        .flatMap(row -> judged(event, row, book, features).stream())
        .toList();
  }

  /** A need on the lists of two events is two queries: its rows met other rivals. */
  private static Optional<JudgedRow> judged(
      EventId event, PublishedRow row, FeedbackBook book, List<String> features) {
    var match = row.entry().match();
    var parts = match.score().parts();
    if (!parts.stream().map(ScorePart::feature).toList().equals(features)) {
      return Optional.empty();
    }
    var grade =
        book.find(event, match.pairing(), Side.SEEKER)
            .map(f -> Grades.of(f.verdict()))
            .orElse(java.util.OptionalInt.empty());
    return grade.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JudgedRow(
                event + " " + match.pairing().seeker(),
                match.pairing().seeker().toString(),
                match.pairing().offering().toString(),
                parts.stream().map(ScorePart::value).toList(),
                grade.getAsInt()));
  }
}
