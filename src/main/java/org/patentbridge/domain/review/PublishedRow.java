package org.patentbridge.domain.review;

import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.series.OfferingState;

/**
 * A row of published lists.
 *
 * @param entry the row as it was published
 * @param released who might see the need on that day; public for a mandate
 * @param offering how the offering stood on that day
 * @param note what the organizer noted on it, empty where nothing
 */
public record PublishedRow(
    MatchEntry entry, Confidentiality released, OfferingState offering, String note) {}
