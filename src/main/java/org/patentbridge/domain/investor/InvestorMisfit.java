package org.patentbridge.domain.investor;

import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A mandate and a company that a closed gate keeps apart.
 *
 * @param mandate which mandate
 * @param investor the fund as one party
 * @param company which company
 * @param closed the first closed gate in the order of the rules
 */
public record InvestorMisfit(
    MandateId mandate, OrganizationId investor, OrganizationId company, GateVerdict closed) {}
