package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedMeeting;
import org.patentbridge.domain.review.PublishedRow;

/** The publications in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredPublications implements Publications {
  /** Rows that are made before they are sent, so that a list is never in memory twice. */
  private static final int CHUNK = 1_000;

  private final PublicationRows rows;
  private final Parts parts;
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredPublications(PublicationRows rows, Parts parts, StatelessSession session, WriterTurn turn) {
    this.rows = rows;
    this.parts = parts;
    this.session = session;
    this.turn = turn;
  }

  /** The tables of what publications hold. */
  @jakarta.inject.Singleton
  static final class Parts {
    private final PublishedRowRows rows;
    private final PublishedMeetingRows meetings;
    private final MeetingLedgerRows ledgers;

    @jakarta.inject.Inject
    Parts(PublishedRowRows rows, PublishedMeetingRows meetings, MeetingLedgerRows ledgers) {
      this.rows = rows;
      this.meetings = meetings;
      this.ledgers = ledgers;
    }
  }

  @Override
  public void add(Publication publication, Publication.Content content) {
    turn.take();
    var row = PublicationRow.of(publication);
    if (rows.findContent(RowKey.plain(row.id)).isPresent()) {
      throw new ConflictException(
          Problem.error("publication-changed", Place.of("publication"), RowKey.plain(row.id)));
    }
    session.insert(row);
    insert(row.id, content.rows(), PublishedRowRow::new);
    insert(row.id, content.meetings(), PublishedMeetingRow::new);
  }

  private void insert(String publication, List<? extends Record> all, Supplier<RunPartRow> made) {
    for (int from = 0; from < all.size(); from += CHUNK) {
      var some = new ArrayList<RunPartRow>(CHUNK);
      for (int seq = from; seq < Math.min(from + CHUNK, all.size()); seq++) {
        some.add(made.get().hold(new RunPartId(publication, seq), all.get(seq)));
      }
      session.insertMultiple(some);
    }
  }

  @Override
  public void withdraw(EventId event, int version, Publication.Withdrawal withdrawal) {
    turn.take();
    session.update(PublicationRow.of(get(event, version).withdrawn(withdrawal)));
  }

  private Publication get(EventId event, int version) {
    return rows.findContent(PublicationRow.idOf(event, version))
        .map(StoredPublications::read)
        .orElseThrow(() -> new NotFoundException("publication", event + " " + version));
  }

  @Override
  public List<Publication> listOf(EventId event) {
    return rows.listOf(RowKey.of(event.value())).stream()
        .map(text -> read(text.content()))
        .toList();
  }

  @Override
  public Publication.Content content(EventId event, int version) {
    var publication = get(event, version);
    var id = RowKey.of(PublicationRow.idOf(publication.event(), publication.version()));
    return new Publication.Content(
        parts.rows.listOf(id, PublishedRow.class),
        parts.meetings.listOf(id, PublishedMeeting.class));
  }

  @Override
  public MeetingLedger ledger(EventId event) {
    return parts
        .ledgers
        .findContent(event.value())
        .map(text -> RecordJson.read(text, MeetingLedger.class))
        .orElse(MeetingLedger.EMPTY);
  }

  @Override
  public void keep(EventId event, MeetingLedger ledger) {
    turn.take();
    var row = new MeetingLedgerRow();
    row.hold(RowKey.of(event.value()), ledger);
    session.upsert(row);
  }

  private static Publication read(String content) {
    return RecordJson.read(content, Publication.class);
  }
}
