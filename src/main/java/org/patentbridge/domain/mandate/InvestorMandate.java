package org.patentbridge.domain.mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.Origin;

/**
 * What a fund may buy into.
 *
 * @param id names it
 * @param investor the fund, one party
 * @param type what kind of investor it is
 * @param stages accepted stages, empty where not stated
 * @param ticket sum per company
 * @param scope chain links, regions, exclusions
 * @param thesis what it looks for, in words; titles empty
 * @param activeUntil last day on which the fund invests, null where not stated
 * @param meetingCapacity most meetings at one event, null where not stated
 * @param origin where the record was read
 */
public record InvestorMandate(
    MandateId id,
    OrganizationId investor,
    InvestorType type,
    Set<InvestmentStage> stages,
    TicketSize ticket,
    MandateScope scope,
    BilingualText thesis,
    @Nullable LocalDate activeUntil,
    @Nullable Integer meetingCapacity,
    Origin origin) {

  public InvestorMandate {
    stages = Collections.unmodifiableSet(new TreeSet<>(stages));
  }

  /** The same given by another id of its investor. */
  public InvestorMandate givenBy(OrganizationId party) {
    return new InvestorMandate(
        id, party, type, stages, ticket, scope, thesis, activeUntil, meetingCapacity, origin);
  }
}
