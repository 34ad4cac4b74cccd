package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link LeftOverRow}. */
@ApplicationScoped
final class LeftOverRows implements RunPartRows<LeftOverRow> {}
