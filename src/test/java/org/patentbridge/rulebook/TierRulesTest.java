package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.tier.Tier;

class TierRulesTest {

  private static final TierRules SHIPPED =
      new RulebookReader().read(Path.of("index-config")).tiers();

  @Test
  void twoAnswersOfOneGroupAreOne() {
    var votes = new ArrayList<>(List.of(tooEarly("a"), tooEarly("b"), tooEarly("b")));
    assertThat(SHIPPED.decide(Tier.STANDARD, votes)).isEmpty();
    votes.add(tooEarly("c"));
    var decision = SHIPPED.decide(Tier.STANDARD, votes).orElseThrow();
    assertThat(decision.move().to()).isEqualTo(Tier.CULTIVATION);
    assertThat(decision.parties()).isEqualTo(3);
  }

  @Test
  void sameTierIsNoChange() {
    var votes = List.of(tooEarly("a"), tooEarly("b"), tooEarly("c"));
    assertThat(SHIPPED.decide(Tier.CULTIVATION, votes)).isEmpty();
  }

  @Test
  void tooEarlyIsOverWithANewLevelOrAFirstPriceAndNotBefore() {
    var move = SHIPPED.findMove("three-too-early").orElseThrow();
    var then = state(4, null);
    assertThat(move.isOver(then, state(4, null), 2000)).isFalse();
    assertThat(move.isOver(then, state(5, null), 0)).isTrue();
    assertThat(move.isOver(then, state(4, Money.yuan(1)), 0)).isTrue();
    assertThat(move.isOver(state(4, Money.yuan(2)), state(4, Money.yuan(1)), 0)).isFalse();
  }

  @Test
  void cultivationIsProposedToNobodyWhoDidNotAskAndStandardToAll() {
    assertThat(SHIPPED.placeOf(Tier.CULTIVATION).open()).isFalse();
    assertThat(SHIPPED.placeOf(Tier.STANDARD).open()).isTrue();
    assertThat(TierRules.NONE.placeOf(Tier.SHELVED).open()).isTrue();
  }

  private static OfferingState state(int trl, @org.jspecify.annotations.Nullable Money price) {
    return new OfferingState(price, new Trl(trl), LegalState.GRANTED, false, "a");
  }

  private static TierRules.Vote tooEarly(String party) {
    return new TierRules.Vote(
        party, new Verdict(Prospect.FAIR, Set.of(ReasonCode.TOO_EARLY), "", Set.of()));
  }
}
