package org.patentbridge.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many found records have which value of a facet.
 *
 * @param facet by which property
 * @param values those shown, each directly behind what covers it
 * @param more how many values are not shown
 */
public record FacetCounts(Facet facet, List<Value> values, int more) {

  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value as requests state it
   * @param parent the value that covers it, null where none does
   * @param count records that have it, where members of one family are shown as one
   * @param selected whether the request asks for it
   * @param nameZh what it is called in Chinese
   * @param nameEn what it is called in English
   */
  public record Value(
      String value,
      @Nullable String parent,
      int count,
      boolean selected,
      String nameZh,
      String nameEn) {}
}
