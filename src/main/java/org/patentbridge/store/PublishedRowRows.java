package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link PublishedRowRow}. */
@ApplicationScoped
final class PublishedRowRows implements RunPartRows<PublishedRowRow> {}
