package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * What has become of the technology in its holder's hands: the mean of use, citations and
 * self-grade, as far as they are known. Citations count {@code c / (c + citations-half)}.
 *
 * <p>{@code not-implemented} 0.3; {@code citations-half} 10; {@code grade-a} 1, {@code grade-b}
 * 0.7, {@code grade-c} 0.4, {@code grade-d} 0.2. Grades on other scales are left out.
 */
final class HolderRecord implements Feature {

  private record Part(double value, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return Map.of(
        "not-implemented", 0.3,
        "citations-half", 10.0,
        "grade-a", 1.0,
        "grade-b", 0.7,
        "grade-c", 0.4,
        "grade-d", 0.2);
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    List<Part> parts = new ArrayList<>();
    implemented(candidate.offering(), rule).ifPresent(parts::add);
    citations(candidate.offering(), rule).ifPresent(parts::add);
    grade(candidate.offering(), rule).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return Finding.missing("feature.holder-record.missing");
    }
    var evidence = parts.stream().map(Part::evidence).toList();
    return Finding.of(
        parts.stream().mapToDouble(Part::value).average().orElse(0),
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
                    ? new Part(1, "implemented")
                    : new Part(setting(rule, "not-implemented"), "not implemented"));
  }

  private Optional<Part> citations(Offering offering, FeatureRule rule) {
    return offering instanceof Offering.OfPatent(var patent)
        ? Optional.ofNullable(patent.record().citedBy())
            .map(c -> new Part(curve(c, setting(rule, "citations-half")), "cited by " + c))
        : Optional.empty();
  }

  private static double curve(int citations, double half) {
    return citations == 0 ? 0 : citations / (citations + half);
  }

  private Optional<Part> grade(Offering offering, FeatureRule rule) {
    if (!(offering instanceof Offering.OfPatent(var patent))
        || patent.record().selfGrade() == null) {
      return Optional.empty();
    }
    var grade = patent.record().selfGrade().value().strip().toLowerCase(Locale.ROOT);
    return grade.matches("[a-d][a-d+-]*[级类等]?")
        ? Optional.of(new Part(setting(rule, "grade-" + grade.charAt(0)), "grade " + grade))
        : Optional.empty();
  }
}
