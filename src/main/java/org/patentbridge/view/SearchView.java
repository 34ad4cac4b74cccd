package org.patentbridge.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.search.FoundPage;

/**
 * A page of what a search found.
 *
 * @param items best first
 * @param next cursor of the next page, null on the last one
 * @param found rows on all pages
 * @param cutOff whether only the best 1,000 records of a longer result count and can be paged to
 * @param facets counts over all pages, null where they were not asked for
 * @param query the query as it was read, null for plain text
 * @param notes what the person should know about how it was read
 * @param clues what would have found something, where nothing was found
 * @param strength whether the best of all is a strong match, null where no text ranks
 */
public record SearchView(
    List<OfferingView> items,
    @Nullable String next,
    int found,
    boolean cutOff,
    @Nullable List<FacetView> facets,
    @Nullable String query,
    List<BothLanguages> notes,
    List<ClueView> clues,
    @Nullable StrengthView strength) {

  /**
   * @param kept enrichments of the rows that have one
   * @param names what fields and areas are called
   */
  public static SearchView of(
      FoundPage page, Map<OfferingId, Enrichment> kept, IndustryNames names) {
    return new SearchView(
        page.rows().stream()
            .map(row -> OfferingView.of(row, kept.get(row.offering().id()), names))
            .toList(),
        page.next(),
        page.found(),
        page.cutOff(),
        page.facets().isEmpty() ? null : page.facets().stream().map(FacetView::of).toList(),
        page.guidance().query(),
        page.guidance().notes().stream().map(BothLanguages::of).toList(),
        page.guidance().clues().stream().map(ClueView::of).toList(),
        page.strength() == null ? null : StrengthView.of(page.strength()));
  }
}
