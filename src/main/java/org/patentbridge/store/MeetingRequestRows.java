package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MeetingRequestRow}. */
@ApplicationScoped
final class MeetingRequestRows implements PrivateRows<MeetingRequestRow> {}
