package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.search.FacetCounts;

/**
 * How many of what was found have which value.
 *
 * @param facet kind, class, holder, region, status, licence, fee, trl, year or chain
 * @param name what the facet is called
 * @param values those shown, each directly behind what covers it
 * @param more how many values are not shown
 */
public record FacetView(String facet, BothLanguages name, List<ValueView> values, int more) {

  /**
   * A value.
   *
   * @param value as requests state it
   * @param parent the value that covers it, null where none does
   * @param count how many have it
   * @param selected whether the request asks for it
   * @param name what it is called
   */
  public record ValueView(
      String value, @Nullable String parent, int count, boolean selected, BothLanguages name) {}

  public static FacetView of(FacetCounts counts) {
    return new FacetView(
        counts.facet().word(),
        BothLanguages.of(Reason.of("facet." + counts.facet())),
        counts.values().stream()
            .map(
                v ->
                    new ValueView(
                        v.value(),
                        v.parent(),
                        v.count(),
                        v.selected(),
                        new BothLanguages(v.nameZh(), v.nameEn())))
            .toList(),
        counts.more());
  }
}
