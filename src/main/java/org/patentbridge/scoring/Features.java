package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.Rulebook;

/** All features that a profile can name. */
public final class Features {

  private Features() {}

  /** Ids of all features, those of the text first. */
  public static List<String> ids() {
    return List.copyOf(new ArrayList<>(over(List.of()).keySet()));
  }

  /**
   * Figures that a profile may set for a feature, with what holds where it is silent.
   *
   * @return empty for a feature without figures and for an unknown one
   */
  public static Map<String, Double> settingsOf(String feature) {
    var known = over(List.of()).get(feature);
    return known == null ? Map.of() : known.settings();
  }

  static Map<String, Feature> of(Rulebook rulebook) {
    return over(rulebook.chains().stream().map(ChainRule::chain).toList());
  }

  static Map<String, Feature> over(List<IndustrialChain> chains) {
    Map<String, Feature> features = new LinkedHashMap<>();
    features.put("text-relevance", new TextRelevance());
    features.put("class-overlap", new ClassOverlap());
    features.put("chain-proximity", new ChainProximity(chains));
    features.put("element-coverage", new ElementCoverage());
    features.put("maturity-fit", new MaturityFit());
    features.put("terms-fit", new TermsFit());
    features.put("region-affinity", new RegionAffinity());
    features.put("holder-record", new HolderRecord());
    features.put("freshness", new Freshness());
    features.put("wish", new WishFit());
    features.put("series", new SeriesFit());
    features.put("tier", new TierFit());
    return features;
  }
}
