package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.search.FoundOffering;

/**
 * A patent or offer as a search finds it.
 *
 * @param id stable key
 * @param title Chinese title, or the English one
 * @param ipc classes
 * @param holders names as received
 * @param relevance in [0, 1]
 * @param industries fields and industries, null where it was not placed yet
 * @param family ids of other members of its family that were found, best first
 * @param terms words that it shares with the patent to which it is like, strongest first
 * @param passages what speaks for it in its texts, best first
 */
public record OfferingView(
    String id,
    String title,
    List<String> ipc,
    List<String> holders,
    double relevance,
    @Nullable IndustriesView industries,
    List<String> family,
    List<String> terms,
    List<PassageView> passages) {

  /** A row of a search; null for one that was not placed yet. */
  static OfferingView of(FoundOffering row, @Nullable Enrichment kept, IndustryNames names) {
    var offering = row.offering();
    return new OfferingView(
        offering.id().toString(),
        offering.text().title(),
        offering.ipc().stream().map(Object::toString).toList(),
        offering.holders().stream().map(h -> h.name().raw()).toList(),
        row.relevance(),
        kept == null ? null : IndustriesView.of(kept, names),
        row.family().stream().map(Object::toString).toList(),
        row.terms(),
        row.passages().stream().map(PassageView::of).toList());
  }
}
