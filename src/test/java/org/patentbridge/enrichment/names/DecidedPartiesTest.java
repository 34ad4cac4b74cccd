package org.patentbridge.enrichment.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

class DecidedPartiesTest {

  private static final OrganizationId CODE = new OrganizationId("91310000MA1FL70B9M");

  @Test
  void nobodyIsOneWithAnotherBeforeAPersonSaysSo() {
    var decided = of();
    assertThat(decided.partyOf(id("a"))).isEqualTo(id("a"));
    assertThat(decided.membersOf(id("a"))).containsExactly(id("a"));
    assertThat(decided.findEvidence(id("a"))).isEmpty();
  }

  @Test
  void sameIsPassedOnAndDifferentKeepsPairsApart() {
    var decided = of(same("a", "b"), same("b", "c"), different("c", "d"));
    assertThat(decided.partyOf(id("c"))).isEqualTo(id("a"));
    assertThat(decided.membersOf(id("b"))).containsExactly(id("a"), id("b"), id("c"));
    assertThat(decided.areApart(id("a"), id("d"))).isTrue();
    assertThat(decided.areApart(id("d"), id("b"))).isTrue();
    assertThat(decided.areApart(id("a"), id("b"))).isFalse();
    assertThat(decided.findContradiction()).isEmpty();
    assertThat(decided.findEvidence(id("c")).orElseThrow().by()).isEqualTo("organizer");
  }

  @Test
  void decisionsThatSayBothAreAContradiction() {
    var last = different("a", "c");
    assertThat(of(same("a", "b"), same("b", "c"), last).findContradiction()).contains(last);
  }

  @Test
  void creditCodeLeadsThenARecordThenTheLowestId() {
    var list = List.of(same("b", CODE.value()), same("b", "a"), same("y", "z"), same("m", "n"));
    var decided = new DecidedParties(list, UnaryOperator.identity(), id("z")::equals);
    assertThat(decided.partyOf(id("a"))).isEqualTo(CODE);
    assertThat(decided.partyOf(id("y"))).isEqualTo(id("z"));
    assertThat(decided.partyOf(id("n"))).isEqualTo(id("m"));
  }

  @Test
  void decisionOnAPartyThatHasAnotherIdByNowCountsForThat() {
    UnaryOperator<OrganizationId> registered = i -> i.equals(id("name:a")) ? id("uni:1") : i;
    var decided = new DecidedParties(List.of(same("name:a", "b")), registered, id("uni:1")::equals);
    assertThat(decided.partyOf(id("b"))).isEqualTo(id("uni:1"));
  }

  @Test
  void groupsAreWhatPairsReachInWhateverOrderTheyWereDecided() {
    for (long seed = 1; seed <= 200; seed++) {
      var luck = new Random(seed);
      List<NameDecision> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int one = luck.nextInt(15);
        int other = (one + 1 + luck.nextInt(14)) % 15;
        all.add(same("p" + one, "p" + other));
      }
      var decided = new DecidedParties(all, UnaryOperator.identity(), id -> false);
      Collections.shuffle(all, luck);
      var shuffled = new DecidedParties(all, UnaryOperator.identity(), id -> false);
      var slow = slowly(all);
      for (int i = 0; i < 15; i++) {
        var party = id("p" + i);
        assertThat(decided.partyOf(party)).as("seed %d", seed).isEqualTo(shuffled.partyOf(party));
        for (int j = 0; j < 15; j++) {
          var together = Objects.equals(slow.get("p" + i), slow.get("p" + j));
          assertThat(decided.partyOf(party).equals(decided.partyOf(id("p" + j))))
              .as("seed %d: %d %d", seed, i, j)
              .isEqualTo(together);
        }
      }
    }
  }

  /** The obvious way: paint everything anew with each decision. */
  private static Map<String, String> slowly(List<NameDecision> decisions) {
    Map<String, String> colours = new HashMap<>();
    for (int i = 0; i < 15; i++) {
      colours.put("p" + i, "p" + i);
    }
    for (var decision : decisions) {
      var from = colours.getOrDefault(decision.one().value(), "");
      var to = colours.getOrDefault(decision.other().value(), "");
      colours.replaceAll((party, colour) -> colour.equals(from) ? to : colour);
    }
    return colours;
  }

  @Test
  void nobodyDecidesOnOneParty() {
    assertThatThrownBy(() -> same("a", "a")).isInstanceOf(InvalidValueException.class);
  }

  private static DecidedParties of(NameDecision... decisions) {
    return new DecidedParties(List.of(decisions), UnaryOperator.identity(), id -> false);
  }

  private static NameDecision same(String one, String other) {
    return decision(one, other, NameVerdict.SAME);
  }

  private static NameDecision different(String one, String other) {
    return decision(one, other, NameVerdict.DIFFERENT);
  }

  private static NameDecision decision(String one, String other, NameVerdict verdict) {
    return new NameDecision(id(one), id(other), one, other, verdict, "organizer", Instant.EPOCH);
  }

  private static OrganizationId id(String value) {
    return new OrganizationId(value);
  }
}
