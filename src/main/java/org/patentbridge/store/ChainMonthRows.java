package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ChainMonthRow}. */
@ApplicationScoped
final class ChainMonthRows implements PrivateRows<ChainMonthRow> {}
