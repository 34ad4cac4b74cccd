package org.patentbridge.usecase;

import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * What running the rules' examples came to.
 *
 * @param fingerprint which rules
 * @param analyzers examples of reading chains
 * @param chains examples of industrial chains
 * @param profiles comparisons of scoring profiles
 * @param templates figures of event templates
 * @param fields examples of fields
 * @param words synonyms, term pairs and column names that were tried
 * @param merging examples of merge rules
 * @param readings examples of industries and of needs
 * @param names names of parties, legal forms and short forms that were tried
 * @param report one error per example that did not come out as stated
 */
public record CheckedRules(
    RulebookFingerprint fingerprint,
    int analyzers,
    int chains,
    int profiles,
    int templates,
    int fields,
    int words,
    int merging,
    int readings,
    int names,
    ProblemReport report) {

  /** All examples that were run. */
  public int examples() {
    return analyzers + chains + profiles + templates + fields + words + merging + readings + names;
  }
}
