package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.review.Approval;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.review.DraftOpening;
import org.patentbridge.domain.review.Drafts;

/** The drafts in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredDrafts implements Drafts {
  private final DraftRows rows;
  private final Words words;
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredDrafts(DraftRows rows, Words words, StatelessSession session, WriterTurn turn) {
    this.rows = rows;
    this.words = words;
    this.session = session;
    this.turn = turn;
  }

  /** The tables of what people do with drafts. */
  @jakarta.inject.Singleton
  static final class Words {
    private final DraftEditRows edits;
    private final DraftApprovalRows approvals;

    @jakarta.inject.Inject
    Words(DraftEditRows edits, DraftApprovalRows approvals) {
      this.edits = edits;
      this.approvals = approvals;
    }
  }

  @Override
  public void open(DraftOpening opening) {
    turn.take();
    var number = turn.giveOut(CounterRow.DRAFT, 1) + 1;
    var kept = session.get(DraftRow.class, RowKey.of(opening.run().value()));
    if (kept == null) {
      session.insert(DraftRow.of(opening, number));
    } else {
      kept.number = number;
      session.update(kept);
    }
  }

  @Override
  public Optional<DraftOpening> find(RunId run) {
    return rows.findContent(run.value()).map(StoredDrafts::read);
  }

  @Override
  public List<DraftOpening> listOf(EventId event) {
    return rows.listOf(RowKey.of(event.value())).stream()
        .map(text -> read(text.content()))
        .toList();
  }

  @Override
  public void append(RunId run, DraftEdit edit) {
    turn.take();
    if (editsOf(run).size() != edit.number() - 1) {
      throw new ConflictException(Problem.error("draft-changed", Place.of("draft"), run.value()));
    }
    session.insert(
        new DraftEditRow().hold(new RunPartId(RowKey.of(run.value()), edit.number()), edit));
  }

  @Override
  public List<DraftEdit> editsOf(RunId run) {
    return words.edits.listOf(RowKey.of(run.value()), DraftEdit.class);
  }

  @Override
  public void approve(RunId run, Approval approval) {
    turn.take();
    var row = new DraftApprovalRow();
    row.hold(RowKey.of(run.value()), approval);
    session.upsert(row);
  }

  @Override
  public Optional<Approval> findApproval(RunId run) {
    return words
        .approvals
        .findContent(run.value())
        .map(text -> RecordJson.read(text, Approval.class));
  }

  private static DraftOpening read(String content) {
    return RecordJson.read(content, DraftOpening.class);
  }
}
