package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link FundingPlanRow}. */
@ApplicationScoped
final class FundingPlanRows implements PrivateRows<FundingPlanRow> {}
