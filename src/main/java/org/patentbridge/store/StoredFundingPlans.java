package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.FundingPlans;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** What companies seek from investors, in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredFundingPlans implements FundingPlans {
  private final FundingPlanRows rows;
  private final BatchWriter writer;
  private final Revisions revisions;

  StoredFundingPlans(FundingPlanRows rows, BatchWriter writer, Revisions revisions) {
    this.rows = rows;
    this.writer = writer;
    this.revisions = revisions;
  }

  @Override
  public SaveCounts saveAll(Collection<FundingPlan> plans) {
    var counts = writer.save(plans, FundingPlanRow::of, rows, null);
    if (counts.added() + counts.changed() > 0) {
      revisions.next(CounterRow.FUNDING_PLAN);
    }
    return counts;
  }

  @Override
  public Optional<FundingPlan> find(OrganizationId company) {
    return rows.findContent(company.value()).map(StoredFundingPlans::read);
  }

  @Override
  public List<FundingPlan> listAfter(@Nullable OrganizationId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredFundingPlans::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.countWithin();
  }

  @Override
  public long revision() {
    return revisions.of(CounterRow.FUNDING_PLAN);
  }

  private static FundingPlan read(String content) {
    return RecordJson.read(content, FundingPlan.class);
  }
}
