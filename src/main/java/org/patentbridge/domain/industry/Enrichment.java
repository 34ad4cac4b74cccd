package org.patentbridge.domain.industry;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What placing one record found, kept so that it need not be found again.
 *
 * @param subject the record
 * @param version what made it
 * @param inputs twelve hexadecimal digits of the text and classes that were read
 * @param fields technology fields, that of the main class first
 * @param areas strategic emerging industries, the surest first
 * @param links chain links, surest first, confidence in whole thousandths
 */
public record Enrichment(
    Subject subject,
    EnrichmentVersion version,
    String inputs,
    List<FieldPlacement> fields,
    List<IndustryPlacement> areas,
    List<Placement> links) {

  public Enrichment {
    fields = List.copyOf(fields);
    areas = List.copyOf(areas);
    links = List.copyOf(links);
  }

  /** What kinds of record are enriched. */
  public enum Kind {
    PATENT,
    OFFER,
    NEED,
    ORGANIZATION
  }

  /**
   * The record that an enrichment is about.
   *
   * @param kind what it is
   * @param id its id among its kind
   */
  public record Subject(Kind kind, String id) {

    public Subject {
      if (id.isBlank()) {
        throw new InvalidValueException("enrichment-subject", id);
      }
    }

    /** Reads {@code patent:CN101A}. */
    public static Subject parse(String text) {
      var colon = text.indexOf(':');
      for (var kind : Kind.values()) {
        if (colon > 0 && kind.name().toLowerCase(Locale.ROOT).equals(text.substring(0, colon))) {
          return new Subject(kind, text.substring(colon + 1));
        }
      }
      throw new InvalidValueException("enrichment-subject", text);
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
  }
}
