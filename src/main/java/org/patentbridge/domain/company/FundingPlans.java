package org.patentbridge.domain.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** What companies seek from investors; who may read a plan is not decided here. */
public interface FundingPlans {

  /** Adds new ones, replaces that of the same company. */
  SaveCounts saveAll(Collection<FundingPlan> plans);

  Optional<FundingPlan> find(OrganizationId company);

  /** All, by company, after the given one, at most {@code limit}. */
  List<FundingPlan> listAfter(@Nullable OrganizationId after, int limit);

  long count();

  /** Counts up with every save that changes something, so that a reader knows what it has seen. */
  long revision();
}
