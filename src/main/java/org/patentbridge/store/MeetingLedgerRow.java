package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What participants were told of an event's meetings; its id is the event's. */
@Entity
@Table(name = "meeting_ledger")
class MeetingLedgerRow extends RecordRow {}
