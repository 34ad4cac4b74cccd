package org.patentbridge.doctor;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.IndexGlance;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/** Looks whether the index opens and agrees with the database and the rules. */
final class IndexCheck {

  private final Path folder;

  IndexCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * @param rules in force, null where they cannot be read
   * @param lastChange of the database, null where it could not be asked
   */
  Finding look(@Nullable RulebookFingerprint rules, @Nullable Long lastChange) {
    try {
      var glance = IndexGlance.at(folder).orElse(null);
      if (glance == null) {
        return Finding.ok("doctor.index.new");
      }
      var generation = glance.generation();
      var reached = generation.lastChange().value();
      if (lastChange != null && reached > lastChange) {
        return Finding.warn("doctor.index.other", reached, lastChange);
      }
      if (lastChange != null && reached < lastChange) {
        return Finding.warn("doctor.index.behind", lastChange - reached);
      }
      return rules == null || generation.rules().equals(rules)
          ? Finding.ok("doctor.index.ok", generation.name(), glance.documents())
          : Finding.warn("doctor.index.rules");
    } catch (IOException damaged) {
      return Finding.warn("doctor.index.damaged", String.valueOf(damaged.getMessage()));
    }
  }
}
