package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link PublishedMeetingRow}. */
@ApplicationScoped
final class PublishedMeetingRows implements RunPartRows<PublishedMeetingRow> {}
