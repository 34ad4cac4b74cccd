package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.learning.WeightLearner;
import org.patentbridge.learning.Weights;
import org.patentbridge.rulebook.ScoringProfile;

/** Measures on kept answers what another profile would have been worth: before and after. */
@Act
@ApplicationScoped
public class EvaluateProfile {

  private final Engine engine;
  private final LearningDesk desk;

  EvaluateProfile(Engine engine, LearningDesk desk) {
    this.engine = engine;
    this.desk = desk;
  }

  /**
   * Two profiles on the same answers.
   *
   * @param needs needs or mandates that were measured
   * @param before mean nDCG@10 of the profile in force
   * @param after mean nDCG@10 of the other
   * @param difference their mean difference
   * @param low lower end of its 95 % interval
   * @param high upper end
   */
  public record Answer(
      int needs, double before, double after, double difference, double low, double high) {}

  /**
   * nDCG@10 of the rows that people answered about, under the profile in force and the other one.
   *
   * @param profile id of the profile
   * @param rules a folder with {@code scoring/ID.yaml}; files that it lacks are those in force
   * @param seed of the interval
   */
  public Answer run(Viewer viewer, String profile, Path rules, long seed) {
    Access.mustOrganize(viewer, "measure a profile on answers");
    var before = engine.rulebook().getProfile(profile);
    var after = engine.rulebookWith(rules).getProfile(profile);
    var found =
        new WeightLearner(seed).compare(weights(before), weights(after, before), desk.rows(before));
    return new Answer(
        found.needs(), found.before(), found.after(), found.mean(), found.low(), found.high());
  }

  private static Weights weights(ScoringProfile profile) {
    return weights(profile, profile);
  }

  /** Points of the features of a profile, none where the other does not name a feature. */
  private static Weights weights(ScoringProfile profile, ScoringProfile features) {
    List<Integer> points = new ArrayList<>();
    for (var wanted : features.features()) {
      points.add(
          profile.features().stream()
              .filter(f -> f.feature().equals(wanted.feature()))
              .mapToInt(f -> (int) Math.round(f.weight().asDouble()))
              .findFirst()
              .orElse(0));
    }
    return new Weights(points);
  }
}
