package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.Offering;

/**
 * A patent or offer as a search finds it.
 *
 * @param id stable key
 * @param title Chinese title, or the English one
 * @param ipc classes
 * @param holders names as received
 * @param relevance in [0, 1]
 * @param industries fields and industries, null where it was not placed yet
 */
public record OfferingView(
    String id,
    String title,
    List<String> ipc,
    List<String> holders,
    double relevance,
    @Nullable IndustriesView industries) {

  /** A row of a search; industries are null where it was not placed yet. */
  public static OfferingView of(
      Offering offering, double relevance, @Nullable IndustriesView industries) {
    return new OfferingView(
        offering.id().toString(),
        offering.text().title(),
        offering.ipc().stream().map(Object::toString).toList(),
        offering.holders().stream().map(h -> h.name().raw()).toList(),
        relevance,
        industries);
  }
}
