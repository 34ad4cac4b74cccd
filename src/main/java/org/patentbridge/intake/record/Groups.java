package org.patentbridge.intake.record;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of field names that keep their order, so that problems read the same every time. */
final class Groups {

  private Groups() {}

  static Set<String> of(String... fields) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(fields)));
  }
}
