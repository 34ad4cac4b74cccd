package org.patentbridge.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How near to use the technology is, against what is asked: 1 from the asked level on, less for
 * each level below it. A need asks for its minimum, a mandate for what its earliest stage expects.
 *
 * <p>{@code full-at} 7: the level that is expected where nothing is asked; {@code lost-per-level}
 * 0.15: what each level below costs; {@code level-seed} 3, {@code level-angel} 4, {@code
 * level-pre-a} 5, {@code level-a} 6, {@code level-b} 7, {@code level-c} 8, {@code level-growth} 9:
 * the level that money of a stage expects.
 */
final class MaturityFit implements Feature {

  private static final double EARLIEST_LEVEL = 3;
  private static final Map<String, Double> SETTINGS = defaults();

  private static Map<String, Double> defaults() {
    Map<String, Double> settings = new HashMap<>(Map.of("full-at", 7.0, "lost-per-level", 0.15));
    for (var stage : InvestmentStage.values()) {
      settings.put(name(stage), EARLIEST_LEVEL + stage.ordinal());
    }
    return Map.copyOf(settings);
  }

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var level = candidate.offering().readiness().trl();
    if (level == null) {
      return Finding.missing("feature.maturity-fit.missing");
    }
    var asked = asked(candidate.seeker(), rule);
    var expected = asked.orElse(setting(rule, "full-at"));
    var below = Math.max(0, expected - level.level());
    var key = asked.isEmpty() ? "not-asked" : below > 0 ? "below" : "reached";
    return Finding.of(
        1 - below * setting(rule, "lost-per-level"),
        List.of("TRL " + level),
        "feature.maturity-fit." + key,
        level,
        Math.round(expected));
  }

  private Optional<Double> asked(Seeker seeker, FeatureRule rule) {
    return switch (seeker) {
      case Seeker.OfNeed(var need) ->
          Optional.ofNullable(need.terms().minimumTrl()).map(trl -> (double) trl.level());
      case Seeker.OfMandate(var mandate) ->
          mandate.stages().stream()
              .min(Comparator.naturalOrder())
              .map(stage -> setting(rule, name(stage)));
    };
  }

  private static String name(InvestmentStage stage) {
    return "level-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
