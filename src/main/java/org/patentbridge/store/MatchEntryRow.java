package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of a run's match lists. */
@Entity
@Table(name = "match_entry")
class MatchEntryRow extends RunPartRow {}
