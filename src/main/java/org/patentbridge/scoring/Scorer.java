package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ScoringProfile;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.ScoringProfile.GateRule;

/**
 * Scores candidates by one profile: its gates in their order, then those hard rules that it does
 * not name, then the points of its features.
 *
 * <p>The answer depends on the candidate, the context and the profile alone; one scorer may serve
 * many threads. What explains a score is the score itself: {@link #verdicts} and {@link #points}
 * are the two halves of {@link #score}.
 */
public final class Scorer {

  private record NamedGate(String id, Gate gate) {}

  private record WeighedFeature(FeatureRule rule, Feature feature) {}

  private final List<NamedGate> gates;
  private final List<WeighedFeature> features;

  /**
   * @throws BadInputException when the profile names gates, features or settings that are not known
   *     here; lists all of them
   */
  public Scorer(ScoringProfile profile, Rulebook rulebook) {
    this(profile, Features.of(rulebook));
  }

  Scorer(ScoringProfile profile, Map<String, Feature> known) {
    refuseUnknown(profile, known);
    this.gates =
        Stream.concat(profile.gates().stream().map(GateRule::gate), Gates.HARD.stream())
            .distinct()
            .map(id -> new NamedGate(id, Gates.find(id).orElseThrow()))
            .toList();
    this.features =
        profile.features().stream()
            .map(
                rule ->
                    new WeighedFeature(
                        rule, Optional.ofNullable(known.get(rule.feature())).orElseThrow()))
            .toList();
  }

  private static void refuseUnknown(ScoringProfile profile, Map<String, Feature> known) {
    List<Problem> problems = new ArrayList<>();
    for (var rule : profile.gates()) {
      if (Gates.find(rule.gate()).isEmpty()) {
        problems.add(
            unknown("unknown-gate", place(profile, rule.gate()), rule.gate(), Gates.ids()));
      }
    }
    for (var rule : profile.features()) {
      var feature = known.get(rule.feature());
      if (feature == null) {
        problems.add(
            unknown(
                "unknown-feature",
                place(profile, rule.feature()),
                rule.feature(),
                List.copyOf(known.keySet())));
      } else {
        problems.addAll(wrongSettings(rule, feature, place(profile, rule.feature())));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(new ProblemReport(problems));
    }
  }

  private static List<Problem> wrongSettings(FeatureRule rule, Feature feature, Place place) {
    List<Problem> problems = new ArrayList<>();
    var names = List.copyOf(new TreeSet<>(feature.settings().keySet()));
    for (var setting : new TreeSet<>(rule.settings().keySet())) {
      var figure = rule.setting(setting, 0);
      if (!names.contains(setting)) {
        problems.add(unknown("unknown-setting", place, setting, names));
      } else if (!(figure >= 0 && Double.isFinite(figure))) {
        problems.add(Problem.error("setting-range", place, setting, Double.toString(figure)));
      }
    }
    return problems;
  }

  private static Place place(ScoringProfile profile, String field) {
    return Place.of("scoring/" + profile.id()).field(field);
  }

  private static Problem unknown(String code, Place place, String value, List<String> known) {
    return Problem.error(code, place, value, String.join(", ", known));
  }

  /** Points where no gate is closed, else the first closed gate in the order of the profile. */
  public ScoringOutcome score(Candidate candidate, ScoringContext context) {
    var verdicts = verdicts(candidate, context);
    return verdicts.stream()
        .filter(GateVerdict::isClosed)
        .findFirst()
        .<ScoringOutcome>map(closed -> rejected(candidate, closed))
        .orElseGet(() -> scored(candidate, context, verdicts));
  }

  private static ScoringOutcome rejected(Candidate candidate, GateVerdict closed) {
    return new ScoringOutcome.Rejected(new Rejection(candidate.pairing(), closed));
  }

  private ScoringOutcome scored(
      Candidate candidate, ScoringContext context, List<GateVerdict> verdicts) {
    return new ScoringOutcome.Scored(
        new ScoredPairing(
            candidate.pairing(),
            candidate.seeker().party(),
            context.directory().holderParty(candidate.offering()),
            points(candidate, context),
            verdicts.stream().filter(GateVerdict::isUnknown).toList()));
  }

  /** What every gate of the profile says, in its order, closed or not. */
  public List<GateVerdict> verdicts(Candidate candidate, ScoringContext context) {
    return gates.stream().map(named -> verdict(named, candidate, context)).toList();
  }

  private static GateVerdict verdict(NamedGate named, Candidate candidate, ScoringContext context) {
    var ruling = named.gate().ask(candidate, context);
    return new GateVerdict(named.id(), ruling.answer(), ruling.reason());
  }

  /** The points that the pairing has or, where a gate is closed, would have. */
  public Score points(Candidate candidate, ScoringContext context) {
    return new Score(features.stream().map(f -> part(f, candidate, context)).toList());
  }

  private static ScorePart part(
      WeighedFeature weighed, Candidate candidate, ScoringContext context) {
    var rule = weighed.rule();
    return weighed.feature().measure(candidate, context, rule).under(rule);
  }
}
