package org.patentbridge.domain.outcome;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Signed transfers and licences of a half-year, beside the same half of the year before: "23,000
 * transfers and licences in the first half, up 22.2 %".
 *
 * @param half which half-year
 * @param count transfers and licences
 * @param before those of the same half of the year before
 * @param change share by which they rose, negative where they fell; null where there were none
 *     before
 */
public record Deals(HalfYear half, int count, int before, @Nullable Double change) {

  static Deals of(HalfYear half, int count, int before) {
    return new Deals(half, count, before, before == 0 ? null : (double) count / before - 1);
  }

  /** The half-years of some ladders in which there is a deal, or was one the year before. */
  static List<Deals> of(Collection<Ladder> ladders) {
    SortedMap<HalfYear, Integer> counts = new TreeMap<>();
    for (Rung rung : Ladder.rungsOf(ladders)) {
      if (rung.isTransferOrLicence()) {
        counts.merge(HalfYear.of(rung.on()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue(), counts.getOrDefault(e.getKey().yearBefore(), 0)))
        .toList();
  }
}
