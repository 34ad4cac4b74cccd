package org.patentbridge.domain.patent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.quantity.Trl;

/**
 * How near to use a technology is, and where.
 *
 * @param trl null where not stated
 * @param basis what the level rests on, empty where not stated
 * @param implemented whether it is in use already, null where not stated
 * @param scenarios where it applies
 * @param products what is made with it
 * @param gain what it gains over today's solution, empty where not stated
 */
public record Readiness(
    @Nullable Trl trl,
    String basis,
    @Nullable Boolean implemented,
    List<String> scenarios,
    List<String> products,
    String gain) {

  public static final Readiness UNKNOWN = new Readiness(null, "", null, List.of(), List.of(), "");

  public Readiness {
    scenarios = List.copyOf(scenarios);
    products = List.copyOf(products);
  }
}
