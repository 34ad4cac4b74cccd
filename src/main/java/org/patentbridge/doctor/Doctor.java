package org.patentbridge.doctor;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.diagnosis.Finding;

/** Examines an installation without starting it. */
public final class Doctor {

  private final Installation installation;

  public Doctor(Installation installation) {
    this.installation = installation;
  }

  /** Looks at everything; what cannot be looked at is a finding too. */
  public List<Finding> examine() {
    var findings = new ArrayList<>(new MachineCheck(installation.program()).look());
    findings.addAll(new DiskCheck(installation.data()).look());
    var rules = new RulesCheck(installation.rules(), installation.terms());
    findings.addAll(rules.look());
    var network = new NetworkCheck(installation);
    var database = new DatabaseCheck(installation.database(), network.isOurs());
    findings.addAll(database.look());
    findings.add(
        new IndexCheck(installation.data().resolve("index"))
            .look(rules.fingerprint(), database.lastChange()));
    findings.add(fonts());
    findings.addAll(network.look());
    return findings;
  }

  private Finding fonts() {
    return installation
        .fonts()
        .findChinese()
        .map(file -> Finding.ok("doctor.fonts.ok", file))
        .orElseGet(() -> Finding.warn("doctor.fonts.none"));
  }
}
