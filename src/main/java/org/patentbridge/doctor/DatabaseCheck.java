package org.patentbridge.doctor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.store.DatabaseProbe;

/** Looks whether the database answers and which migrations it has seen. */
final class DatabaseCheck {

  private final Installation.Database database;
  private final boolean serverRuns;
  private @Nullable Long lastChange;

  /**
   * @param serverRuns whether a PatentBridge answers on the port of the settings
   */
  DatabaseCheck(Installation.Database database, boolean serverRuns) {
    this.database = database;
    this.serverRuns = serverRuns;
  }

  List<Finding> look() {
    var found = DatabaseProbe.look(database.url(), database.user(), database.password());
    lastChange = found.lastChange();
    return switch (found.state()) {
      case NOT_THERE -> List.of(Finding.ok("doctor.database.new"));
      case IN_USE ->
          List.of(
              serverRuns
                  ? Finding.ok("doctor.database.served")
                  : Finding.fail("doctor.database.in-use"));
      case REFUSED -> List.of(Finding.fail("doctor.database.refused", database.user()));
      case SILENT -> List.of(Finding.fail("doctor.database.silent", found.product()));
      case ANSWERS -> answering(found);
    };
  }

  private static List<Finding> answering(DatabaseProbe.Found found) {
    var findings = new ArrayList<Finding>();
    findings.add(Finding.ok("doctor.database.ok", found.product()));
    if (found.failed() != null) {
      findings.add(Finding.fail("doctor.migrations.failed", found.failed()));
    } else if (found.newest() > found.shipped()) {
      findings.add(Finding.fail("doctor.migrations.newer", found.newest(), found.shipped()));
    } else if (found.newest() < found.shipped()) {
      findings.add(Finding.warn("doctor.migrations.older", found.newest(), found.shipped()));
    } else {
      findings.add(Finding.ok("doctor.migrations.ok", found.newest()));
    }
    return findings;
  }

  /** Number of the last change, null where it could not be asked. */
  @Nullable Long lastChange() {
    return lastChange;
  }
}
