package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.learning.Proposal;
import org.patentbridge.learning.WeightLearner;
import org.patentbridge.learning.Weights;
import org.patentbridge.rulebook.ProfileText;
import org.patentbridge.rulebook.ScoringProfile;

/** Proposes other weights for a profile where answers show that they rank better; changes none. */
@Act
@ApplicationScoped
public class LearnProfile {

  private static final int WHOLE = 1_000;

  private final Engine engine;
  private final LearningDesk desk;

  LearnProfile(Engine engine, LearningDesk desk) {
    this.engine = engine;
    this.desk = desk;
  }

  /**
   * What was learned.
   *
   * @param features ids in the order of the points
   * @param before points in force
   * @param after points proposed; those in force where nothing is
   * @param gain what that is worth
   * @param told the gain in a line, as it stands above the file
   * @param profile the whole profile with these points
   */
  public record Answer(
      List<String> features,
      List<Integer> before,
      List<Integer> after,
      Gain gain,
      String told,
      ScoringProfile profile) {

    public boolean isProposed() {
      return !before.equals(after);
    }

    /** Text of a file for {@code index-config/scoring}, empty where nothing is proposed. */
    public String text() {
      return isProposed()
          ? ProfileText.of(
              profile, List.of(told, "Check: ./patentbridge rules check, then evaluate profile."))
          : "";
    }

    /** By which a person names this proposal; it changes with the points. */
    public String mark() {
      return Digest.ofLines(text()).abbreviated();
    }
  }

  /**
   * A gain in nDCG@10.
   *
   * @param needs needs that were measured
   * @param inForce mean of the points in force
   * @param mean mean gain on needs held back
   * @param low lower end of its 95 % interval
   * @param high upper end
   */
  public record Gain(int needs, double inForce, double mean, double low, double high) {}

  /**
   * The proposal; organizers only. A person looks at it and puts the file in place, or does not.
   *
   * @param seed of parts and draws
   */
  public Answer run(Viewer viewer, String profile, long seed) {
    Access.mustOrganize(viewer, "learn a profile");
    var rule = engine.rulebook().getProfile(profile);
    var proposal = new WeightLearner(seed).propose(weights(rule), desk.rows(rule));
    return new Answer(
        rule.features().stream().map(f -> f.feature()).toList(),
        proposal.before().points(),
        proposal.after().points(),
        new Gain(
            proposal.needs(), proposal.held(), proposal.gain(), proposal.low(), proposal.high()),
        told(proposal),
        learned(rule, proposal));
  }

  private static Weights weights(ScoringProfile rule) {
    List<Integer> points = new ArrayList<>();
    for (var feature : rule.features()) {
      if (feature.weight().thousandths() % WHOLE != 0) {
        throw new InvalidValueException("learn-points", feature.feature());
      }
      points.add((int) (feature.weight().thousandths() / WHOLE));
    }
    return new Weights(points);
  }

  private static ScoringProfile learned(ScoringProfile rule, Proposal proposal) {
    List<ScoringProfile.FeatureRule> features = new ArrayList<>();
    for (int f = 0; f < rule.features().size(); f++) {
      var old = rule.features().get(f);
      features.add(
          new ScoringProfile.FeatureRule(
              old.feature(),
              Points.of(proposal.after().points().get(f)),
              old.whenMissing(),
              old.settings(),
              old.because()));
    }
    return new ScoringProfile(
        rule.id(), rule.nameZh(), rule.nameEn(), rule.gates(), features, rule.examples());
  }

  private static String told(Proposal proposal) {
    return String.format(
        Locale.ROOT,
        "Points learned from answers on %d needs: nDCG@10 %.3f, %+.3f on needs held back"
            + " (95 %% interval %+.3f to %+.3f).",
        proposal.needs(),
        proposal.held(),
        proposal.gain(),
        proposal.low(),
        proposal.high());
  }
}
