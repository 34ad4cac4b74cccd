package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link OutcomeRow}. */
@ApplicationScoped
final class OutcomeRows implements PrivateRows<OutcomeRow> {}
