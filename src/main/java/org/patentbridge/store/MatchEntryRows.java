package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MatchEntryRow}. */
@ApplicationScoped
class MatchEntryRows implements RunPartRows<MatchEntryRow> {}
