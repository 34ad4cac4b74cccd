package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link StandingNeedRow}. */
@ApplicationScoped
final class StandingNeedRows implements PrivateRows<StandingNeedRow> {}
