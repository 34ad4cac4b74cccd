package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link AlertDigestRow}. */
@ApplicationScoped
final class AlertDigestRows implements PrivateRows<AlertDigestRow> {}
