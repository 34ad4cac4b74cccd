package org.patentbridge.domain.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** The investor mandates. */
public interface Mandates {

  /** Adds new ones, replaces known ones by id. */
  SaveCounts saveAll(Collection<InvestorMandate> mandates);

  Optional<InvestorMandate> find(MandateId id);

  /** All of one investor, by id. */
  List<InvestorMandate> listOf(OrganizationId investor);

  /** All, by id, after the given one, at most {@code limit}. */
  List<InvestorMandate> listAfter(@Nullable MandateId after, int limit);

  long count();
}
