package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.quantity.Points;

/** Reads a file of {@code scoring/}: one profile, named like the file. */
final class ProfileReader {

  private static final Points WHOLE = Points.of(100);
  private static final int SCALE = 3;

  private final Problems problems;

  ProfileReader(Problems problems) {
    this.problems = problems;
  }

  /** The profile, empty where the file is broken. */
  Optional<ScoringProfile> read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(root -> profile(file.stem(), root));
  }

  private ScoringProfile profile(String id, YamlMapping root) {
    try (root) {
      var features = whole(id, root, "features", ScoringProfile.FEATURES);
      var examples = root.mappings("examples").stream().map(ProfileReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), id);
      }
      return new ScoringProfile(
          id, root.text("name-zh"), root.text("name-en"), gates(root), features, examples);
    }
  }

  /** The gates under {@code gates}, each once. */
  List<ScoringProfile.GateRule> gates(YamlMapping root) {
    var gates = new ArrayList<ScoringProfile.GateRule>();
    var taken = new TakenNames(problems);
    for (var entry : root.mappings("gates")) {
      try (entry) {
        var id = entry.oneOf("gate", ScoringProfile.GATES);
        var gate = new ScoringProfile.GateRule(id, entry.because());
        if (taken.take(id, entry.place("gate"))) {
          gates.add(gate);
        }
      }
    }
    return gates;
  }

  /**
   * Features whose points add up to 100.
   *
   * @param id whose features they are
   * @param key under which they stand
   * @param known ids of features with the names of the figures that each takes
   */
  List<ScoringProfile.FeatureRule> whole(
      String id, YamlMapping root, String key, Map<String, Set<String>> known) {
    var features = features(root, key, known);
    var sum = features.stream().map(f -> f.weight()).reduce(Points.ZERO, Points::plus);
    if (!sum.equals(WHOLE)) {
      problems.error("rules-points-sum", root.place(key), sum.toString(), id);
    }
    return features;
  }

  private List<ScoringProfile.FeatureRule> features(
      YamlMapping root, String key, Map<String, Set<String>> known) {
    var features = new ArrayList<ScoringProfile.FeatureRule>();
    var taken = new TakenNames(problems);
    var ids = known.keySet().stream().sorted().toList();
    for (var entry : root.mappings(key)) {
      try (entry) {
        var id = entry.oneOf("feature", ids);
        var feature =
            new ScoringProfile.FeatureRule(
                id,
                points(entry),
                entry.number("when-missing", "0", "1").doubleValue(),
                settings(entry.mapping("settings"), known.getOrDefault(id, Set.of())),
                entry.because());
        if (taken.take(id, entry.place("feature"))) {
          features.add(feature);
        }
      }
    }
    return features;
  }

  private Points points(YamlMapping entry) {
    var figure = entry.number("points", "0", "100");
    if (figure.stripTrailingZeros().scale() > SCALE) {
      problems.error("rules-points-scale", entry.place("points"), figure.toPlainString());
      return Points.ZERO;
    }
    return new Points(figure.movePointRight(SCALE).longValueExact());
  }

  private Map<String, Double> settings(YamlMapping entry, Set<String> known) {
    var settings = new HashMap<String, Double>();
    for (var name : entry.keys()) {
      if (known.contains(name)) {
        settings.put(name, entry.number(name, "-1000000", "1000000").doubleValue());
      } else {
        var meant = NearestName.suggestion(name, known.stream().sorted().toList());
        problems.error("rules-unknown-key", entry.place(name), name, meant);
      }
    }
    return settings;
  }

  private static ScoringProfile.Example example(YamlMapping entry) {
    try (entry) {
      return new ScoringProfile.Example(
          entry.text("need"), entry.text("better"), entry.text("worse"), entry.because());
    }
  }
}
