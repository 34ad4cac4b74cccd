package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.mandate.Investments;
import org.patentbridge.domain.provenance.SaveCounts;

/** The investments of the past in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredInvestments implements Investments {
  private final InvestmentRows rows;
  private final BatchWriter writer;
  private final Revisions revisions;

  StoredInvestments(InvestmentRows rows, BatchWriter writer, Revisions revisions) {
    this.rows = rows;
    this.writer = writer;
    this.revisions = revisions;
  }

  @Override
  public SaveCounts saveAll(Collection<Investment> investments) {
    var counts = writer.save(investments, InvestmentRow::of, rows, null);
    if (counts.added() + counts.changed() > 0) {
      revisions.next(CounterRow.INVESTMENT);
    }
    return counts;
  }

  @Override
  public Optional<Investment> find(InvestmentId id) {
    return rows.findContent(id.value()).map(StoredInvestments::read);
  }

  @Override
  public List<Investment> listAfter(@Nullable InvestmentId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredInvestments::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public long revision() {
    return revisions.of(CounterRow.INVESTMENT);
  }

  private static Investment read(String content) {
    return RecordJson.read(content, Investment.class);
  }
}
