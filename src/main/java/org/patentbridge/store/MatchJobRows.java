package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MatchJobRow}. */
@ApplicationScoped
final class MatchJobRows implements PrivateRows<MatchJobRow> {}
