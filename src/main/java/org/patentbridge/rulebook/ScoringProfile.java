package org.patentbridge.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.quantity.Points;

/**
 * Which gates a pairing must pass and what earns points.
 *
 * @param id names it
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param gates in the order in which they are asked
 * @param features in the order in which they are shown; their weights add up to 100 points
 * @param examples comparisons that must come out as stated
 */
public record ScoringProfile(
    String id,
    String nameZh,
    String nameEn,
    List<GateRule> gates,
    List<FeatureRule> features,
    List<Example> examples) {

  /** Ids of the gates that a profile can ask. */
  public static final List<String> GATES =
      List.of(
          "legal-status",
          "licence-in-force",
          "own-or-group",
          "competitor",
          "need-open",
          "minimum-trl",
          "banned",
          "no-thanks",
          "met-before",
          "refused-before",
          "region",
          "fund-active",
          "investor-exclusion",
          "confidentiality",
          "event-region",
          "event-chain",
          "tier");

  /** Ids of the features that can earn points, each with the names of the figures that it takes. */
  public static final Map<String, Set<String>> FEATURES =
      Map.ofEntries(
          feature("text-relevance", "full-at", "half"),
          feature("class-overlap", "section", "class", "subclass", "main-group", "subgroup"),
          feature("chain-proximity", "same-link", "one-step", "two-steps", "same-chain"),
          feature("element-coverage", "full-at", "covered"),
          feature(
              "maturity-fit",
              "full-at",
              "lost-per-level",
              "level-seed",
              "level-angel",
              "level-pre-a",
              "level-a",
              "level-b",
              "level-c",
              "level-growth"),
          feature("terms-fit", "open-licence", "wished-mode", "other-mode", "over-budget"),
          feature("region-affinity", "same-city", "same-province", "elsewhere"),
          feature(
              "holder-record",
              "full-at-citations",
              "implemented",
              "not-implemented",
              "self-grade",
              "grade-a",
              "grade-b",
              "grade-c",
              "grade-d"),
          feature("freshness", "full-until-years", "zero-at-years", "fee-share"),
          feature("wish", "must-meet", "meet", "silent"),
          feature("series", "recommended", "reoffered"),
          feature("tier"));

  /** What a profile that proposes patents and offers can name. */
  public static final Vocabulary OFFERINGS = new Vocabulary(GATES, FEATURES);

  /**
   * What a kind of profile can name.
   *
   * @param gates ids of gates
   * @param features ids of features, each with the names of the figures that it takes
   */
  public record Vocabulary(List<String> gates, Map<String, Set<String>> features) {}

  static Map.Entry<String, Set<String>> feature(String id, String... settings) {
    return Map.entry(id, Set.of(settings));
  }

  public ScoringProfile {
    gates = List.copyOf(gates);
    features = List.copyOf(features);
    examples = List.copyOf(examples);
  }

  /**
   * A gate of the profile.
   *
   * @param gate id of the gate
   * @param because why it is asked
   */
  public record GateRule(String gate, String because) {}

  /**
   * A feature of the profile.
   *
   * @param feature id of the feature
   * @param weight points that the value 1 earns
   * @param whenMissing neutral value for missing data, in [0, 1]
   * @param settings figures that the feature takes, by name
   * @param because why it counts so much
   */
  public record FeatureRule(
      String feature,
      Points weight,
      double whenMissing,
      Map<String, Double> settings,
      String because) {
    public FeatureRule {
      settings = Map.copyOf(settings);
    }

    /** A figure of the feature, or the default where the profile is silent. */
    public double setting(String name, double otherwise) {
      return settings.getOrDefault(name, otherwise);
    }
  }

  /**
   * A need in a few words with a better and a worse patent for it; the better must get more points.
   *
   * @param need what is sought
   * @param better title or abstract of the better one
   * @param worse title or abstract of the worse one
   * @param because why the better is better
   */
  public record Example(String need, String better, String worse, String because) {}
}
