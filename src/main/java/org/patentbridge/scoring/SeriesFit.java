package org.patentbridge.scoring;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How new the pairing is to its parties within the series of events: 1 for what was never proposed
 * or is asked for anew, less for what was.
 *
 * <p>{@code recommended} 0.4: proposed before, and nobody said what came of it; {@code reoffered}
 * 0.9: refused before for a reason that is gone.
 */
final class SeriesFit implements Feature {

  private static final Map<String, Double> SETTINGS = Map.of("recommended", 0.4, "reoffered", 0.9);

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    if (context.event() == null) {
      return Finding.of(1, List.of(), "feature.series.no-series");
    }
    var history = new History(candidate, context);
    var refused = history.findRefused();
    if (refused.isPresent()) {
      return afterRefusal(history, refused.get(), rule);
    }
    var met = history.findMeeting();
    if (met.isPresent()) {
      return history.isWishedByAny()
          ? told(1, "feature.series.new-interest", met.get())
          : told(0, "feature.series.met", met.get());
    }
    return history
        .findLast()
        .map(p -> told(setting(rule, "recommended"), "feature.series.recommended", p))
        .orElseGet(() -> Finding.of(1, List.of(), "feature.series.new"));
  }

  private Finding afterRefusal(History history, PastPairing refused, FeatureRule rule) {
    var facts = history.tell(refused);
    var evidence = evidence(refused);
    if (history.isGone(refused)) {
      return Finding.of(setting(rule, "reoffered"), evidence, "feature.series.reoffered", facts);
    }
    return history.isWishedAfter(refused)
        ? Finding.of(1, evidence, "feature.series.asked-anew", facts)
        : Finding.of(0, evidence, "feature.series.refused", facts);
  }

  private static Finding told(double value, String key, PastPairing past) {
    return Finding.of(value, evidence(past), key, past.day(), past.event());
  }

  private static List<String> evidence(PastPairing past) {
    return List.of(past.event() + " " + past.day());
  }
}
