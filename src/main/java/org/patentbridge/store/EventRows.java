package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link EventRow}. */
@ApplicationScoped
final class EventRows implements PrivateRows<EventRow> {}
