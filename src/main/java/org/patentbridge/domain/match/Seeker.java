package org.patentbridge.domain.match;

import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;

/** Something for which offerings are sought: a company's need or an investor's mandate. */
public sealed interface Seeker {

  SeekerId id();

  /** Who sits at the table. */
  OrganizationId party();

  /** What is sought, in words. */
  BilingualText text();

  /** A need as a seeker. */
  record OfNeed(TechnologyNeed need) implements Seeker {
    @Override
    public SeekerId id() {
      return SeekerId.of(need.id());
    }

    @Override
    public OrganizationId party() {
      return need.owner();
    }

    @Override
    public BilingualText text() {
      return need.text();
    }
  }

  /** A mandate as a seeker. */
  record OfMandate(InvestorMandate mandate) implements Seeker {
    @Override
    public SeekerId id() {
      return SeekerId.of(mandate.id());
    }

    @Override
    public OrganizationId party() {
      return mandate.investor();
    }

    @Override
    public BilingualText text() {
      return mandate.thesis();
    }
  }
}
