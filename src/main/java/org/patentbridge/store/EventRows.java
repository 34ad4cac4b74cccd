package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link EventRow}. */
@ApplicationScoped
class EventRows implements RecordRows<EventRow> {}
