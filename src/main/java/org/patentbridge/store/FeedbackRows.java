package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link FeedbackRow}. */
@ApplicationScoped
final class FeedbackRows implements PrivateRows<FeedbackRow> {}
