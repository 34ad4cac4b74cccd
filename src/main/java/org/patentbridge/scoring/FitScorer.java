package org.patentbridge.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ScoringProfile;

/**
 * Scores companies under mandates as {@link Scorer} does offerings: gates of both sides in the
 * order of the rules, then the points of features. One may serve many threads.
 */
public final class FitScorer {

  private final ScoringProfile profile;
  private final Map<String, FitGate> gates;
  private final Map<String, FitFeature> features;

  public FitScorer(Rulebook rulebook) {
    this.profile = rulebook.investors().fit();
    this.gates = FitGates.ALL;
    this.features = FitFeatures.over(rulebook.chains().stream().map(ChainRule::chain).toList());
  }

  /** Points where no gate is closed, else the first closed gate. */
  public FitOutcome score(CompanyCandidate candidate, ScoringContext context) {
    var verdicts = verdicts(candidate, context);
    var mandate = candidate.mandate();
    return verdicts.stream()
        .filter(GateVerdict::isClosed)
        .findFirst()
        .<FitOutcome>map(
            closed ->
                new FitOutcome.Apart(
                    new InvestorMisfit(
                        mandate.id(), mandate.investor(), candidate.company(), closed)))
        .orElseGet(
            () ->
                new FitOutcome.Fits(
                    new InvestorFit(
                        mandate.id(),
                        mandate.investor(),
                        candidate.company(),
                        points(candidate, context),
                        verdicts.stream().filter(GateVerdict::isUnknown).toList())));
  }

  /** What every gate says, in the order of the rules, closed or not. */
  public List<GateVerdict> verdicts(CompanyCandidate candidate, ScoringContext context) {
    return profile.gates().stream()
        .map(
            rule -> {
              var gate = Objects.requireNonNull(gates.get(rule.gate()), "the shelf checked it");
              var ruling = gate.ask(candidate, context);
              return new GateVerdict(rule.gate(), ruling.answer(), ruling.reason());
            })
        .toList();
  }

  /** The points that the two have or, where a gate is closed, would have. */
  public Score points(CompanyCandidate candidate, ScoringContext context) {
    return new Score(
        profile.features().stream()
            .map(
                rule ->
                    Objects.requireNonNull(features.get(rule.feature()), "the shelf checked it")
                        .measure(candidate, context, rule)
                        .under(rule))
            .toList());
  }
}
