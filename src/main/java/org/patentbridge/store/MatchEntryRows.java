package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MatchEntryRow}. */
@ApplicationScoped
final class MatchEntryRows implements RunPartRows<MatchEntryRow> {}
