package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Feedbacks;

/** The ledger of answers in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredFeedbacks implements Feedbacks {
  private final FeedbackRows rows;
  private final BatchWriter writer;

  StoredFeedbacks(FeedbackRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void add(Collection<Feedback> answers) {
    writer.save(answers, FeedbackRow::of, rows, null);
  }

  @Override
  public List<Feedback> listOf(EventId event) {
    return read(rows.listContentWith("event", RowKey.of(event.value())));
  }

  @Override
  public List<Feedback> list() {
    return read(rows.listContentAfter(null, Integer.MAX_VALUE));
  }

  private static List<Feedback> read(List<String> contents) {
    return contents.stream()
        .map(text -> RecordJson.read(text, Feedback.class))
        .sorted(Feedback.OLDEST_FIRST)
        .toList();
  }
}
