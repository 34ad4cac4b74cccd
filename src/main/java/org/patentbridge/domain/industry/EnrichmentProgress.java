package org.patentbridge.domain.industry;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ChangeNumber;

/**
 * How far the enrichment of one kind of record has come.
 *
 * @param kind which records
 * @param version what they are enriched with
 * @param walkedTo id of the last record of the walk through all of them, null before the first
 * @param whole whether that walk has reached the end
 * @param upTo change up to which the walk saw the records; later ones are caught up from here
 */
public record EnrichmentProgress(
    Enrichment.Kind kind,
    EnrichmentVersion version,
    @Nullable String walkedTo,
    boolean whole,
    ChangeNumber upTo) {}
