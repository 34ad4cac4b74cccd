package org.patentbridge.scoring;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How near the two sides sit. For a mandate the wished regions take the place of the seeker's own.
 *
 * <p>{@code same-city} 1 (or inside a wished region), {@code same-province} 0.6, {@code elsewhere}
 * 0.2: nearness helps talks, distance does not end them.
 */
final class RegionAffinity implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("same-city", 1.0, "same-province", 0.6, "elsewhere", 0.2);

  private static final List<String> STEPS = List.of("elsewhere", "same-province", "same-city");

  private record Nearest(int step, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var wished =
        switch (candidate.seeker()) {
          case Seeker.OfNeed need ->
              Regions.ofSeeker(candidate, context).map(List::of).orElse(List.of());
          case Seeker.OfMandate(var mandate) -> mandate.scope().regionsWished();
        };
    var within = candidate.seeker() instanceof Seeker.OfMandate;
    return between(wished, Regions.ofOffering(candidate, context), within, rule);
  }

  /**
   * @param wished where the side that seeks sits or wishes the other to sit, empty where not known
   * @param found where the other side sits, empty where not known
   * @param within whether lying in a wished region is as good as the same city
   */
  Finding between(
      List<RegionCode> wished, List<RegionCode> found, boolean within, FeatureRule rule) {
    if (wished.isEmpty() || found.isEmpty()) {
      return Finding.missing(
          wished.isEmpty()
              ? "feature.region-affinity.missing-seeker"
              : "feature.region-affinity.missing-offering");
    }
    var nearest = nearest(within, wished, found);
    var step = STEPS.get(nearest.step());
    return Finding.of(
        setting(rule, step),
        List.of(nearest.evidence()),
        "feature.region-affinity." + step,
        nearest.evidence());
  }

  private static Nearest nearest(boolean within, List<RegionCode> wished, List<RegionCode> found) {
    var best = new Nearest(-1, "");
    for (var mine : wished) {
      for (var theirs : found) {
        int step = within && mine.covers(theirs) ? 2 : step(mine, theirs);
        if (step > best.step()) {
          best = new Nearest(step, mine + " ~ " + theirs);
        }
      }
    }
    return best;
  }

  private static int step(RegionCode one, RegionCode other) {
    if (!one.province().equals(other.province())) {
      return 0;
    }
    var knowsCity = !one.city().equals(one.province());
    return knowsCity && one.city().equals(other.city()) ? 2 : 1;
  }
}
