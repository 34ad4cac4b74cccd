package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link TimetableRow}. */
@ApplicationScoped
final class TimetableRows implements PrivateRows<TimetableRow> {}
