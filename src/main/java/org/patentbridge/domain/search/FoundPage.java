package org.patentbridge.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param rows best first
 * @param next cursor of the next page, null on the last one
 * @param found rows on all pages
 * @param cutOff whether more than {@value #MOST_HITS} records were found, of which only the best
 *     count and can be paged through
 * @param facets counts over all pages, empty where they were not asked for
 * @param guidance how the search was understood
 * @param strength whether the best of all is a strong match, null where no text ranks
 */
public record FoundPage(
    List<FoundOffering> rows,
    @Nullable String next,
    int found,
    boolean cutOff,
    List<FacetCounts> facets,
    Guidance guidance,
    @Nullable Strength strength) {

  /** Most records that a search ranks, counts and pages through. */
  public static final int MOST_HITS = 1_000;

  public FoundPage {
    rows = List.copyOf(rows);
    facets = List.copyOf(facets);
  }

  /** A page of a search that needs no word. */
  public FoundPage(
      List<FoundOffering> rows,
      @Nullable String next,
      int found,
      boolean cutOff,
      List<FacetCounts> facets) {
    this(rows, next, found, cutOff, facets, Guidance.NONE, null);
  }
}
