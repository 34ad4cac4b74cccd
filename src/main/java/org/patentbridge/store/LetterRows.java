package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link LetterRow}. */
@ApplicationScoped
final class LetterRows implements PrivateRows<LetterRow> {}
