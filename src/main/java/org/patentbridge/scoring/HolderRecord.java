package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * What has become of the technology in its holder's hands: use, citations and self-grade, as far as
 * they are known, in the shares that the profile gives them.
 *
 * <p>Shares: {@code implemented} 0.5, {@code self-grade} 0.2, citations the rest. Values: {@code
 * not-implemented} 0.3; {@code full-at-citations} 20; {@code grade-a} 1, {@code grade-b} 0.7,
 * {@code grade-c} 0.4, {@code grade-d} 0.2. Grades on other scales are left out.
 */
final class HolderRecord implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of(
          "implemented", 0.5,
          "self-grade", 0.2,
          "not-implemented", 0.3,
          "full-at-citations", 20.0,
          "grade-a", 1.0,
          "grade-b", 0.7,
          "grade-c", 0.4,
          "grade-d", 0.2);

  private record Part(double share, double value, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    List<Part> parts = new ArrayList<>();
    implemented(candidate.offering(), rule).ifPresent(parts::add);
    citations(candidate.offering(), rule).ifPresent(parts::add);
    grade(candidate.offering(), rule).ifPresent(parts::add);
    var shares = parts.stream().mapToDouble(Part::share).sum();
    if (!(shares > 0)) {
      return Finding.missing("feature.holder-record.missing");
    }
    var evidence = parts.stream().map(Part::evidence).toList();
    return Finding.of(
        parts.stream().mapToDouble(p -> p.share() * p.value()).sum() / shares,
        evidence,
        Boolean.TRUE.equals(candidate.offering().readiness().implemented())
            ? "feature.holder-record.in-use"
            : "feature.holder-record.found",
        String.join("; ", evidence));
  }

  private Optional<Part> implemented(Offering offering, FeatureRule rule) {
    return Optional.ofNullable(offering.readiness().implemented())
        .map(
            used ->
                used
                    ? new Part(setting(rule, "implemented"), 1, "implemented")
                    : new Part(
                        setting(rule, "implemented"),
                        setting(rule, "not-implemented"),
                        "not implemented"));
  }

  private Optional<Part> citations(Offering offering, FeatureRule rule) {
    return offering instanceof Offering.OfPatent(var patent)
        ? Optional.ofNullable(patent.record().citedBy())
            .map(
                citations ->
                    new Part(
                        Math.max(0, 1 - setting(rule, "implemented") - setting(rule, "self-grade")),
                        upTo(citations, setting(rule, "full-at-citations")),
                        "cited by " + citations))
        : Optional.empty();
  }

  private static double upTo(int citations, double full) {
    return citations < full ? citations / full : 1;
  }

  private Optional<Part> grade(Offering offering, FeatureRule rule) {
    if (!(offering instanceof Offering.OfPatent(var patent))
        || patent.record().selfGrade() == null) {
      return Optional.empty();
    }
    var grade = patent.record().selfGrade().value().strip().toLowerCase(Locale.ROOT);
    return grade.matches("[a-d][a-d+-]*[级类等]?")
        ? Optional.of(
            new Part(
                setting(rule, "self-grade"),
                setting(rule, "grade-" + grade.charAt(0)),
                "grade " + grade.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
