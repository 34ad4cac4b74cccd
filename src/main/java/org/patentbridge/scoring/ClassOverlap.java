package org.patentbridge.scoring;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How deep in the classification the two sides agree at best.
 *
 * <p>{@code depth-1} to {@code depth-5}: value of the same section 0.1, class 0.3, subclass 0.6,
 * main group 0.85, subgroup 1.
 */
final class ClassOverlap implements Feature {

  private static final List<String> DEPTHS =
      List.of("none", "section", "class", "subclass", "main-group", "subgroup");

  private record Shared(int depth, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return Map.of("depth-1", 0.1, "depth-2", 0.3, "depth-3", 0.6, "depth-4", 0.85, "depth-5", 1.0);
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
            setting(rule, "depth-" + best.depth()), List.of(best.evidence()), key, best.evidence());
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
