package org.patentbridge.store;

import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.EnrichmentVersion;

/**
 * An enrichment as it lies in the database.
 *
 * @param id kind and id of the record
 * @param version what made it
 * @param inputs digits of what was read
 * @param content the placements in short form
 */
record StoredEnrichment(String id, String version, String inputs, String content) {

  Enrichment toEnrichment() {
    var text = EnrichmentText.read(content);
    return new Enrichment(
        Enrichment.Subject.parse(RowKey.unmarked(id)),
        EnrichmentVersion.parse(version),
        inputs,
        text.toFields(),
        text.toAreas(),
        text.toLinks());
  }
}
