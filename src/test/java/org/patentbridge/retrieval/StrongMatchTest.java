package org.patentbridge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Explanation.Weight;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.domain.search.RelevancePart.Kind;
import org.patentbridge.domain.search.Strength;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.StrongMatchRule;

class StrongMatchTest {

  private static final StrongMatchRule SIMPLE = new StrongMatchRule(0, 2, 0.5, 0.5, "for the test");

  private static Explanation nearest(double reached, double possible) {
    var part = new RelevancePart(Kind.WORD, "隔膜", "隔膜", 0.2, List.of());
    return new Explanation(0.2, List.of(part), 0.4, List.of(), new Weight(reached, possible));
  }

  @Test
  void theLikelihoodIsTheLogisticCurveOfTheRule() {
    var strength = new StrongMatch(SIMPLE).judge(nearest(50, 100));
    double z = 2 * Math.log(0.5 + 1e-4) + 0.5 * Math.log(101);
    assertThat(strength.likelihood()).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    assertThat(strength.reached()).isEqualTo(0.5);
    assertThat(strength.coverage()).isEqualTo(0.4);
    assertThat(strength.strong()).isTrue();
  }

  @Test
  void thePossibleReachedTellsMoreOfALongText() {
    var judge = new StrongMatch(SIMPLE);
    assertThat(judge.judge(nearest(5, 100)).strong()).isFalse();
    assertThat(judge.judge(nearest(300, 1_000)).likelihood())
        .isGreaterThan(judge.judge(nearest(30, 100)).likelihood());
  }

  @Test
  void nothingInCommonIsNeverStrong() {
    assertThat(new StrongMatch(StrongMatchRule.NONE).judge(Explanation.NOTHING))
        .isEqualTo(Strength.NONE);
  }

  /** Whatever the figures become, more in common must not make a match weaker. */
  @Test
  void theShippedRuleRisesWithWhatIsReached() {
    var judge =
        new StrongMatch(new RulebookReader().read(Path.of("index-config")).ranking().strongMatch());
    for (double possible : new double[] {10, 100, 1_000}) {
      double before = 0;
      for (int percent = 1; percent <= 100; percent += 9) {
        double likelihood = judge.judge(nearest(possible * percent / 100, possible)).likelihood();
        assertThat(likelihood).isGreaterThan(before);
        before = likelihood;
      }
      assertThat(before).isGreaterThan(0.6);
    }
  }
}
