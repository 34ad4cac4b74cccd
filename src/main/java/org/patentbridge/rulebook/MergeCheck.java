package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Runs the examples of the merge rules. This room merges nothing; whoever can lends it the trial.
 */
public final class MergeCheck {

  private final Trial trial;

  public MergeCheck(Trial trial) {
    this.trial = trial;
  }

  /** Lets claims on a field compete. */
  @FunctionalInterface
  public interface Trial {

    /** What holds. */
    Kept keep(MergeRules rules, PatentField field, List<MergeRule.Said> said);
  }

  /**
   * What holds in a field.
   *
   * @param value as people read it
   * @param source whose word it is
   */
  public record Kept(String value, String source) {}

  /**
   * What the check found.
   *
   * @param examples that were run
   * @param problems one error per example that did not come out as stated
   */
  public record Result(int examples, List<Problem> problems) {

    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Runs all examples, whatever comes out. */
  public Result run(MergeRules rules) {
    var found = new ArrayList<Problem>();
    var number = 0;
    for (MergeRule rule : rules.rules()) {
      var ofRule = 0;
      for (MergeRule.Example example : rule.examples()) {
        ofRule++;
        var expected = new Kept(example.kept(), example.from());
        var kept = trial.keep(rules, example.field(), example.said());
        if (!kept.equals(expected)) {
          var place = Place.of(RulebookReader.MERGING).field(rule.id() + " #" + ofRule);
          var about = example.field().title();
          found.add(Problem.error("rules-example-merge", place, about, said(expected), said(kept)));
        }
      }
      number += ofRule;
    }
    return new Result(number, found);
  }

  private static String said(Kept kept) {
    return kept.value() + " (" + kept.source() + ")";
  }
}
