package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameDecisions;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.OrganizationId;

/** What every store of decisions on names does. */
public abstract class NameDecisionsContract {
  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-23T10:00:00Z");

  protected abstract NameDecisions decisions();

  protected abstract Transactions transactions();

  @Test
  void decisionsComeBackAsTheyWereByTheIdsOfTheTwo() {
    var lake = decision("uni:1", "name:东湖工学院", NameVerdict.SAME, MORNING);
    var maker = decision("name:甲公司", "name:甲有限公司", NameVerdict.DIFFERENT, EVENING);
    save(maker);
    save(lake);
    assertThat(decisions().list()).containsExactly(lake, maker);
    assertThat(lake.one()).isEqualTo(new OrganizationId("name:东湖工学院"));
    assertThat(lake.oneName()).isEqualTo("name:东湖工学院");
  }

  @Test
  void laterWordOnTheSameTwoTakesThePlaceOfTheEarlier() {
    save(decision("uni:1", "uni:2", NameVerdict.SAME, MORNING));
    var changed = decision("uni:2", "uni:1", NameVerdict.DIFFERENT, EVENING);
    save(changed);
    assertThat(decisions().list()).containsExactly(changed);
    assertThat(decisions().list().getFirst().at()).isEqualTo(EVENING);
  }

  @Test
  void revisionCountsUpWithAChangeAndStaysWithoutOne() {
    var before = decisions().revision();
    save(decision("uni:1", "uni:2", NameVerdict.SAME, MORNING));
    var after = decisions().revision();
    assertThat(after).isGreaterThan(before);
    save(decision("uni:1", "uni:2", NameVerdict.SAME, MORNING));
    assertThat(decisions().revision()).isEqualTo(after);
  }

  @Test
  void longestIdsAreKept() {
    var decision = decision("长".repeat(160), "名".repeat(160), NameVerdict.SAME, MORNING);
    save(decision);
    assertThat(decisions().list()).containsExactly(decision);
  }

  @Test
  void brokenTransactionLeavesNoDecision() {
    var before = decisions().revision();
    assertThatThrownBy(
            () ->
                transactions()
                    .get(
                        () -> {
                          decisions().save(decision("uni:1", "uni:2", NameVerdict.SAME, MORNING));
                          throw new IllegalStateException("the caller gave up");
                        }))
        .hasMessageContaining("gave up");
    assertThat(decisions().list()).isEmpty();
    assertThat(decisions().revision()).isEqualTo(before);
  }

  private static NameDecision decision(String one, String other, NameVerdict verdict, Instant at) {
    return new NameDecision(
        new OrganizationId(one), new OrganizationId(other), one, other, verdict, "organizer", at);
  }

  private void save(NameDecision decision) {
    var saved =
        transactions()
            .get(
                () -> {
                  decisions().save(decision);
                  return decision;
                });
    assertThat(Objects.requireNonNull(saved)).isEqualTo(decision);
  }
}
