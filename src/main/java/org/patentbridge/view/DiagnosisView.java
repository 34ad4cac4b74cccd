package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.diagnosis.Diagnosis;
import org.patentbridge.domain.diagnosis.EffectiveSetting;
import org.patentbridge.domain.diagnosis.Finding;

/**
 * What the examination of an installation came to.
 *
 * @param works whether nothing failed
 * @param findings one for each thing that was looked at
 * @param settings in force, by name; passwords and the like are hidden
 */
public record DiagnosisView(
    boolean works, List<FindingView> findings, List<EffectiveSetting> settings) {

  /**
   * One thing that was looked at.
   *
   * @param state OK, WARN or FAIL
   * @param words what was found
   * @param advice what may help, null where nothing needs help
   */
  public record FindingView(String state, BothLanguages words, @Nullable BothLanguages advice) {

    private static FindingView of(Finding finding) {
      var advice = finding.advice();
      return new FindingView(
          finding.state().name(),
          BothLanguages.of(finding.words()),
          advice == null ? null : BothLanguages.of(advice));
    }
  }

  public static DiagnosisView of(Diagnosis diagnosis) {
    return new DiagnosisView(
        !diagnosis.hasFailures(),
        diagnosis.findings().stream().map(FindingView::of).toList(),
        diagnosis.settings());
  }
}
