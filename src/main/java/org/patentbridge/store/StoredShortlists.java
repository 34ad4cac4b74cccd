package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.Shortlists;

/** The shortlists in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredShortlists implements Shortlists {
  private final MonthlyListRows rows;
  private final BatchWriter writer;
  private final Revisions revisions;

  StoredShortlists(MonthlyListRows rows, BatchWriter writer, Revisions revisions) {
    this.rows = rows;
    this.writer = writer;
    this.revisions = revisions;
  }

  @Override
  public void save(Shortlist shortlist) {
    writer.save(List.of(shortlist), MonthlyListRow::of, rows, null);
    revisions.next(CounterRow.SHORTLIST);
  }

  @Override
  public Optional<Shortlist> find(ChainId chain, YearMonth month, Audience audience) {
    return rows.findContent(MonthlyListRow.idOf(chain, month, audience))
        .map(StoredShortlists::read);
  }

  @Override
  public Optional<Shortlist> findBefore(ChainId chain, YearMonth month, Audience audience) {
    return rows.listBefore(chain.value(), audience.key(), month.toString(), 1).stream()
        .findFirst()
        .map(StoredShortlists::read);
  }

  private static Shortlist read(String content) {
    return RecordJson.read(content, Shortlist.class);
  }
}
