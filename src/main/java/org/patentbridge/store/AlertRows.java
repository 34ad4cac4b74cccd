package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link AlertRow}. */
@ApplicationScoped
final class AlertRows implements PrivateRows<AlertRow> {}
