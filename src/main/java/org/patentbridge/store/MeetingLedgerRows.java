package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MeetingLedgerRow}. */
@ApplicationScoped
final class MeetingLedgerRows implements PrivateRows<MeetingLedgerRow> {}
