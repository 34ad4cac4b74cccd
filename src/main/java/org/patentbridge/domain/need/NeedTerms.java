package org.patentbridge.domain.need;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;

/**
 * On which terms a company would take a solution.
 *
 * @param modes wished ways, empty where not stated
 * @param minimumTrl null where not stated
 * @param budget null where not stated
 * @param deadline day by which it must be solved, null where not stated
 */
public record NeedTerms(
    Set<IntentMode> modes,
    @Nullable Trl minimumTrl,
    @Nullable Money budget,
    @Nullable LocalDate deadline) {

  public static final NeedTerms UNKNOWN = new NeedTerms(Set.of(), null, null, null);

  public NeedTerms {
    modes = Collections.unmodifiableSet(new TreeSet<>(modes));
  }
}
