package org.patentbridge.domain.diagnosis;

import java.util.List;

/**
 * What the examination of an installation came to.
 *
 * @param findings one for each thing that was looked at
 * @param settings all settings of this program in force, by name
 */
public record Diagnosis(List<Finding> findings, List<EffectiveSetting> settings) {

  public Diagnosis {
    findings = List.copyOf(findings);
    settings = List.copyOf(settings);
  }

  /** Whether something does not work. */
  public boolean hasFailures() {
    return findings.stream().anyMatch(finding -> finding.state() == Finding.State.FAIL);
  }
}
