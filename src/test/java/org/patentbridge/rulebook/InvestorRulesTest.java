package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.quantity.Points;

class InvestorRulesTest {

  private static final InvestorRules SHIPPED =
      new RulebookReader().read(Path.of("index-config")).investors();

  private final PlantedShelf shelf;

  InvestorRulesTest(@TempDir Path folder) {
    this.shelf = PlantedShelf.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"未透露", "个人投资者", "两位个人投资者", " 未 披 露 ", "Undisclosed", ""})
  void placeholderIsNoInvestor(String name) {
    assertThat(SHIPPED.placeholders().cover(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"未来之星创投", "天使投资人晏初霁", "云岭创投", "大众创投基金"})
  void nameOfSomebodyIsAnInvestor(String name) {
    assertThat(SHIPPED.placeholders().cover(name)).isFalse();
  }

  @Test
  void everyStageStandsOnTheLadder() {
    for (var stage : InvestmentStage.values()) {
      assertThat(SHIPPED.findRound(stage.name())).as(stage.name()).isPresent();
    }
  }

  @Test
  void nearerRoundsAreNearerAndAListingIsNoStep() {
    assertThat(near("A轮", "A轮")).isEqualTo(1);
    assertThat(near("A轮", "A+轮")).isGreaterThan(near("A轮", "B轮"));
    assertThat(near("A轮", "B轮")).isGreaterThan(near("A轮", "C轮"));
    assertThat(near("A轮", "IPO")).isEqualTo(.15, within(1e-12));
    assertThat(near("IPO", "IPO")).isEqualTo(1);
    assertThat(near("A轮", "猜不到")).isEqualTo(.3, within(1e-12));
  }

  private static double near(String one, String other) {
    return SHIPPED.nearness(SHIPPED.findRound(one), SHIPPED.findRound(other));
  }

  @Test
  void pointsOfAFitAddUpToAHundred() {
    assertThat(
            SHIPPED.fit().features().stream()
                .map(ScoringProfile.FeatureRule::weight)
                .reduce(Points.ZERO, Points::plus))
        .isEqualTo(Points.of(100));
    assertThat(SHIPPED.fit().gates()).hasSizeGreaterThan(10);
  }

  @Test
  void wrongFiguresNamesAndReasonsAreRefusedWithTheirLines() {
    shelf.plant("investors.yaml", "steps: 2", "steps: 0");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-expects-number");
  }

  @Test
  void pointsThatDoNotAddUpAreRefused() {
    shelf.plant("investors.yaml", "points: 30", "points: 31");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-points-sum");
  }

  @Test
  void unknownGateIsRefused() {
    shelf.plant("investors.yaml", "gate: fund-active", "gate: found-active");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-unknown-name");
  }

  @Test
  void roundThatIsCalledTwiceIsRefused() {
    shelf.plant("investors.yaml", "words: [D+轮]", "words: [E轮]");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-duplicate");
  }
}
