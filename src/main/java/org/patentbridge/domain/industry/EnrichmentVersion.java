package org.patentbridge.domain.industry;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Which tables and which reading of them made an enrichment.
 *
 * @param fields eight hexadecimal digits for the technology fields
 * @param areas the same for the strategic emerging industries
 * @param links the same for the chain links
 */
public record EnrichmentVersion(String fields, String areas, String links) {

  /** Eight digits: two versions of one table are alike by chance once in four billion. */
  private static final String PART = "[0-9a-f]{8}";

  public EnrichmentVersion {
    for (var part : new String[] {fields, areas, links}) {
      if (!part.matches(PART)) {
        throw new InvalidValueException("enrichment-version", part);
      }
    }
  }

  /** Reads {@code 0a1b2c3d.4e5f6071.8293a4b5}. */
  public static EnrichmentVersion parse(String text) {
    var parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new InvalidValueException("enrichment-version", text);
    }
    return new EnrichmentVersion(parts[0], parts[1], parts[2]);
  }

  @Override
  public String toString() {
    return fields + "." + areas + "." + links;
  }
}
