package org.patentbridge.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How near to use the technology is, against what is asked: 1 from the asked level on, less for
 * each level below it; where nothing is asked, the level's share of nine.
 *
 * <p>{@code per-level}: what each level below costs; 0.25. {@code seed} 3, {@code angel} 4, {@code
 * pre-a} 5, {@code a} 6, {@code b} 7, {@code c} 8, {@code growth} 9: the level that money of a
 * stage expects; the earliest stage of a mandate counts.
 */
final class MaturityFit implements Feature {

  private static final double TOP_LEVEL = 9;

  @Override
  public Map<String, Double> settings() {
    Map<String, Double> settings = new HashMap<>(Map.of("per-level", 0.25));
    for (var stage : InvestmentStage.values()) {
      settings.put(name(stage), 3.0 + stage.ordinal());
    }
    return Map.copyOf(settings);
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var level = candidate.offering().readiness().trl();
    if (level == null) {
      return Finding.missing("feature.maturity-fit.missing");
    }
    var evidence = List.of("TRL " + level);
    return asked(candidate.seeker(), rule)
        .map(asked -> against(level, asked, setting(rule, "per-level"), evidence))
        .orElseGet(
            () ->
                Finding.of(
                    level.level() / TOP_LEVEL, evidence, "feature.maturity-fit.not-asked", level));
  }

  private static Finding against(Trl level, double asked, double perLevel, List<String> evidence) {
    var below = asked - level.level();
    return below <= 0
        ? Finding.of(1, evidence, "feature.maturity-fit.reached", level, Math.round(asked))
        : Finding.of(
            1 - below * perLevel, evidence, "feature.maturity-fit.below", level, Math.round(asked));
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
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
