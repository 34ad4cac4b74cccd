package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link LetterStopRow}. */
@ApplicationScoped
final class LetterStopRows implements PrivateRows<LetterStopRow> {}
