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
  private final ScoringProfile.Vocabulary known;
  private final List<String> features;

  ProfileReader(Problems problems) {
    this(problems, ScoringProfile.OFFERINGS);
  }

  ProfileReader(Problems problems, ScoringProfile.Vocabulary known) {
    this.problems = problems;
    this.known = known;
    this.features = known.features().keySet().stream().sorted().toList();
  }

  /** The profile, empty where the file is broken. */
  Optional<ScoringProfile> read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(root -> profile(file.stem(), root));
  }

  private ScoringProfile profile(String id, YamlMapping root) {
    try (root) {
      var points = points(id, root);
      var examples = root.mappings("examples").stream().map(ProfileReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), id);
      }
      return new ScoringProfile(
          id, points.nameZh(), points.nameEn(), points.gates(), points.features(), examples);
    }
  }

  /** Gates and points alone, for a profile whose examples stand elsewhere. */
  ScoringProfile points(String id, YamlMapping root) {
    var weighed = whole(id, root, "features");
    return new ScoringProfile(
        id, root.text("name-zh"), root.text("name-en"), gates(root), weighed, List.of());
  }

  /**
   * Features whose points add up to 100.
   *
   * @param id whose features they are
   * @param key under which they stand
   */
  List<ScoringProfile.FeatureRule> whole(String id, YamlMapping root, String key) {
    var weighed = features(root, key);
    var sum = weighed.stream().map(f -> f.weight()).reduce(Points.ZERO, Points::plus);
    if (!sum.equals(WHOLE)) {
      problems.error("rules-points-sum", root.place(key), sum.toString(), id);
    }
    return weighed;
  }

  /** The gates under {@code gates}, each once. */
  List<ScoringProfile.GateRule> gates(YamlMapping root) {
    var gates = new ArrayList<ScoringProfile.GateRule>();
    var taken = new TakenNames(problems);
    for (var entry : root.mappings("gates")) {
      try (entry) {
        var id = entry.oneOf("gate", known.gates());
        var gate = new ScoringProfile.GateRule(id, entry.because());
        if (taken.take(id, entry.place("gate"))) {
          gates.add(gate);
        }
      }
    }
    return gates;
  }

  private List<ScoringProfile.FeatureRule> features(YamlMapping root, String key) {
    var weighed = new ArrayList<ScoringProfile.FeatureRule>();
    var taken = new TakenNames(problems);
    for (var entry : root.mappings(key)) {
      try (entry) {
        var id = entry.oneOf("feature", features);
        var feature =
            new ScoringProfile.FeatureRule(
                id,
                points(entry),
                entry.number("when-missing", "0", "1").doubleValue(),
                settings(entry.mapping("settings"), id),
                entry.because());
        if (taken.take(id, entry.place("feature"))) {
          weighed.add(feature);
        }
      }
    }
    return weighed;
  }

  private Points points(YamlMapping entry) {
    var figure = entry.number("points", "0", "100");
    if (figure.stripTrailingZeros().scale() > SCALE) {
      problems.error("rules-points-scale", entry.place("points"), figure.toPlainString());
      return Points.ZERO;
    }
    return new Points(figure.movePointRight(SCALE).longValueExact());
  }

  private Map<String, Double> settings(YamlMapping entry, String feature) {
    var figures = known.features().getOrDefault(feature, Set.of());
    var settings = new HashMap<String, Double>();
    for (var name : entry.keys()) {
      if (figures.contains(name)) {
        settings.put(name, entry.number(name, "-1000000", "1000000").doubleValue());
      } else {
        var meant = NearestName.suggestion(name, figures.stream().sorted().toList());
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
