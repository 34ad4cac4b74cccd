package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.mandate.Mandates;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** The investor mandates in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredMandates implements Mandates {
  private final MandateRows rows;
  private final BatchWriter writer;

  StoredMandates(MandateRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public SaveCounts saveAll(Collection<InvestorMandate> mandates) {
    return writer.save(mandates, MandateRow::of, rows, null);
  }

  @Override
  public Optional<InvestorMandate> find(MandateId id) {
    return rows.findContent(id.value()).map(StoredMandates::read);
  }

  @Override
  public List<InvestorMandate> listOf(OrganizationId investor) {
    return rows.listContentWith("investor", investor.value()).stream()
        .map(StoredMandates::read)
        .toList();
  }

  @Override
  public List<InvestorMandate> listAfter(@Nullable MandateId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredMandates::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.countWithin();
  }

  private static InvestorMandate read(String content) {
    return RecordJson.read(content, InvestorMandate.class);
  }
}
