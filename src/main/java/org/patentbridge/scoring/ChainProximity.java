package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How near the two sides stand on an industrial chain: the best, over all pairs of their links, of
 * the value of the distance times the confidence of both placements. A link that the seeker states
 * has confidence 1.
 *
 * <p>{@code same-link} 1, {@code one-step} 0.6, {@code two-steps} 0.3, {@code same-chain} 0
 * (farther apart): value of a distance; links of other chains are worth nothing.
 */
final class ChainProximity implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("same-link", 1.0, "one-step", 0.6, "two-steps", 0.3, "same-chain", 0.0);

  private static final List<String> STEPS =
      List.of("same-link", "one-step", "two-steps", "same-chain");

  private final Map<ChainLinkId, Map<ChainLinkId, Integer>> distances = new ConcurrentHashMap<>();
  private final Map<ChainLinkId, IndustrialChain> chains = new HashMap<>();
  private final Map<ChainLinkId, ChainLink> links = new HashMap<>();

  private record Meeting(Placement from, Placement to, int steps, double value) {}

  ChainProximity(List<IndustrialChain> chains) {
    for (var chain : chains) {
      chain.links().forEach(link -> links.put(link.id(), link));
      chain.links().forEach(link -> this.chains.put(link.id(), chain));
    }
  }

  /** Steps from a link to those of its chain. */
  private Map<ChainLinkId, Integer> near(ChainLinkId from) {
    var chain = chains.get(from);
    if (chain == null) {
      return Map.of();
    }
    int far = STEPS.size() - 1;
    Map<ChainLinkId, Integer> near = new HashMap<>();
    for (var link : chain.links()) {
      near.put(link.id(), Math.min(chain.distance(from, link.id()).orElse(far), far));
    }
    return near;
  }

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    return between(seekerLinks(candidate), candidate.offeringLinks(), rule);
  }

  /**
   * @param from links of the side that seeks, empty where not known
   * @param to links of the other side, empty where not known
   */
  Finding between(List<Placement> from, List<Placement> to, FeatureRule rule) {
    if (from.isEmpty() || to.isEmpty()) {
      return Finding.missing(
          from.isEmpty()
              ? "feature.chain-proximity.missing-seeker"
              : "feature.chain-proximity.missing-offering");
    }
    var best = nearest(from, to, rule);
    if (best == null) {
      return Finding.of(
          0,
          List.of(from.getFirst().link() + " | " + to.getFirst().link()),
          "feature.chain-proximity.apart");
    }
    return Finding.of(
        best.value(),
        evidence(best),
        "feature.chain-proximity." + STEPS.get(best.steps()),
        name(best.from().link(), true),
        name(best.from().link(), false),
        name(best.to().link(), true),
        name(best.to().link(), false));
  }

  private @Nullable Meeting nearest(List<Placement> from, List<Placement> to, FeatureRule rule) {
    Meeting best = null;
    for (var mine : from) {
      var near = distances.computeIfAbsent(mine.link(), this::near);
      for (var theirs : to) {
        var steps = near.get(theirs.link());
        if (steps != null) {
          var worth = setting(rule, STEPS.get(steps)) * mine.confidence() * theirs.confidence();
          best =
              best == null || worth > best.value() ? new Meeting(mine, theirs, steps, worth) : best;
        }
      }
    }
    return best;
  }

  /** What the seeker states itself, then what it was placed on beyond that. */
  private static List<Placement> seekerLinks(Candidate candidate) {
    Set<ChainLinkId> stated =
        switch (candidate.seeker()) {
          case Seeker.OfNeed(var need) -> need.context().chainLinks();
          case Seeker.OfMandate(var mandate) -> mandate.scope().chainLinks();
        };
    if (stated.isEmpty()) {
      return candidate.seekerLinks();
    }
    List<Placement> all = new ArrayList<>();
    stated.stream().sorted().forEach(link -> all.add(new Placement(link, 1, "")));
    candidate.seekerLinks().stream().filter(p -> !stated.contains(p.link())).forEach(all::add);
    return all;
  }

  private static List<String> evidence(Meeting best) {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        best.steps() == 0
            ? best.to().link().toString()
            : best.from().link() + " ~ " + best.to().link());
    if (!best.to().evidence().isBlank()) {
      evidence.add(best.to().evidence());
    }
    return evidence;
  }

  private String name(ChainLinkId id, boolean chinese) {
    var link = links.get(id);
    return link == null ? id.toString() : chinese ? link.nameZh() : link.nameEn();
  }
}
