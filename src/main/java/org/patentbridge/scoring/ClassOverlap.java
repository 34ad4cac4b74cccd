package org.patentbridge.scoring;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How deep in the classification the two sides agree at best.
 *
 * <p>{@code section} 0.1, {@code class} 0.3, {@code subclass} 0.6, {@code main-group} 0.85, {@code
 * subgroup} 1: value of agreeing so deep.
 */
final class ClassOverlap implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("section", 0.1, "class", 0.3, "subclass", 0.6, "main-group", 0.85, "subgroup", 1.0);

  private static final List<String> DEPTHS =
      List.of("none", "section", "class", "subclass", "main-group", "subgroup");

  private record Shared(int depth, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var sought =
        candidate.seeker() instanceof Seeker.OfNeed(var need)
            ? need.context().ipc()
            : List.<IpcSymbol>of();
    var offered = candidate.offering().ipc();
    if (sought.isEmpty() || offered.isEmpty()) {
      return Finding.missing(
          sought.isEmpty()
              ? "feature.class-overlap.missing-seeker"
              : "feature.class-overlap.missing-offering");
    }
    var best = deepest(sought, offered);
    var key = "feature.class-overlap." + DEPTHS.get(best.depth());
    return best.depth() == 0
        ? Finding.of(0, List.of(), key)
        : Finding.of(
            setting(rule, DEPTHS.get(best.depth())),
            List.of(best.evidence()),
            key,
            best.evidence());
  }

  private static Shared deepest(List<IpcSymbol> sought, List<IpcSymbol> offered) {
    var best = new Shared(0, "");
    for (var mine : sought) {
      for (var theirs : offered) {
        int depth = mine.sharedDepth(theirs);
        if (depth > best.depth()) {
          best = new Shared(depth, mine.equals(theirs) ? "" + mine : mine + " ~ " + theirs);
        }
      }
    }
    return best;
  }
}
