package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ConfirmationRow}. */
@ApplicationScoped
final class ConfirmationRows implements PrivateRows<ConfirmationRow> {}
