package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigestId;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.PatentVersion;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.alert.StandingNeeds;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/** What every keeper of standing needs, alerts and digests does. */
public abstract class AlertsContract {

  private static final AccountName ANNA = new AccountName("anna@example.org");
  private static final AccountName BO = new AccountName("bo@example.org");
  private static final NeedId NEED = new NeedId("N-1");
  private static final WorkspaceId BETA = new WorkspaceId("beta");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  protected abstract StandingNeeds standing();

  protected abstract Alerts alerts();

  protected abstract AlertDigests digests();

  protected abstract Transactions transactions();

  private <T> T in(Supplier<T> work) {
    return transactions().get(work);
  }

  private void run(Runnable work) {
    in(
        () -> {
          work.run();
          return true;
        });
  }

  private static ChangeNumber number(long value) {
    return new ChangeNumber(value);
  }

  private static StandingNeed need(AccountName person, NeedId need) {
    var asked = new StandingNeed.Asked(Digest.ofLines("text"), 10, 10);
    var owner = new OrganizationId("sme:1");
    return StandingNeed.from(need, person, owner, Language.ZH, asked, number(7));
  }

  private static NeedMeasure measure(double threshold) {
    var rules = new RulebookFingerprint(Digest.ofLines("rules"));
    var term = new NeedMeasure.Term(0, List.of(new NeedMeasure.Spelling("涂层", 1)), 2.5f);
    return new NeedMeasure(
        new IndexGeneration("built", number(7), rules),
        List.of(new NeedMeasure.Field("words", 31.5f, 1.2f, .75f)),
        List.of(term),
        List.of(new NeedMeasure.Part(List.of(0), List.of(List.of(term)))),
        List.of(),
        new NeedMeasure.Limits(2.5, 0, 0, threshold));
  }

  private static Alert alert(AccountName person, String patent, String words, long change) {
    var version = new PatentVersion(new PatentId(patent), Digest.ofLines(words));
    var id = StandingNeedId.of(person, NEED);
    return new Alert(id, person, version, .5, number(change));
  }

  @Test
  void standingNeedIsKeptOncePerPersonAndNeedWithItsMeasure() {
    var one = need(ANNA, NEED);
    run(
        () -> {
          standing().save(one);
          standing().save(need(BO, NEED));
          standing().saveMeasure(one.id(), measure(.5));
          standing().saveMeasure(one.id(), measure(.25));
        });
    var paused = one.to(StandingNeed.State.PAUSED, number(9), number(7));
    run(() -> standing().save(paused));
    assertThat(standing().find(one.id())).contains(paused);
    assertThat(standing().listOf(ANNA)).containsExactly(paused);
    assertThat(standing().measures(List.of(one.id(), need(BO, NEED).id())))
        .isEqualTo(Map.of(one.id(), measure(.25)));
    var all = standing().listAfter(null, 10);
    assertThat(all).extracting(StandingNeed::id).isSorted().hasSize(2);
    assertThat(standing().listAfter(all.getFirst().id(), 10)).containsExactly(all.getLast());
    assertThat(WorkspaceScope.in(BETA, () -> standing().listAfter(null, 10))).isEmpty();
    run(() -> standing().removeOf(ANNA));
    assertThat(standing().find(one.id())).isEmpty();
    assertThat(standing().measures(List.of(one.id()))).isEmpty();
    assertThat(standing().listOf(BO)).hasSize(1);
  }

  @Test
  void markIsTheLastChangeAndNeedsATransaction() {
    assertThat(in(standing()::mark)).isEqualTo(ChangeNumber.NONE);
    assertThatThrownBy(standing()::mark).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoComesSecondMatchesNothing() {
    assertThat(in(() -> alerts().moveMatched(number(0), number(5)))).isTrue();
    assertThat(in(() -> alerts().moveMatched(number(0), number(6)))).isFalse();
    assertThat(alerts().matched()).isEqualTo(number(5));
  }

  @Test
  void sameVersionIsToldOnceAndAnotherOneAgain() {
    var first = alert(ANNA, "CN1B", "old words", 3);
    assertThat(in(() -> alerts().add(List.of(first, first)))).isEqualTo(1);
    var changed = alert(ANNA, "CN1B", "new words", 5);
    assertThat(in(() -> alerts().add(List.of(alert(ANNA, "CN1B", "old words", 4), changed))))
        .isEqualTo(1);
    assertThat(alerts().listOf(first.standing())).containsExactly(first, changed);
    assertThat(WorkspaceScope.in(BETA, alerts()::waiting)).isEmpty();
  }

  @Test
  void alertWaitsUntilItIsInADigest() {
    var told = alert(ANNA, "CN1B", "words", 3);
    var later = alert(ANNA, "CN2B", "words", 4);
    run(() -> alerts().add(List.of(told, later, alert(BO, "CN1B", "words", 3))));
    assertThat(alerts().waiting()).containsExactly(ANNA, BO);
    run(() -> alerts().putIn(AlertDigestId.of(ANNA, DAY), List.of(told)));
    assertThat(alerts().listWaiting(ANNA)).containsExactly(later);
    run(() -> alerts().removeOf(ANNA));
    assertThat(alerts().waiting()).containsExactly(BO);
    assertThat(alerts().listOf(told.standing())).isEmpty();
  }

  @Test
  void personGetsOneDigestADay() {
    var closed = new GateVerdict("trl", GateVerdict.Answer.CLOSED, Reason.of("gate.trl.below"));
    var line = new AlertDigest.Line(alert(ANNA, "CN1B", "words", 3), "涂层", "CN1B", closed);
    var first = new AlertDigest(ANNA, DAY, List.of(line));
    var next = new AlertDigest(ANNA, DAY.plusDays(1), List.of());
    var other = new AlertDigest(BO, DAY.plusDays(1), List.of());
    assertThat(in(() -> digests().add(first))).isTrue();
    assertThat(in(() -> digests().add(new AlertDigest(ANNA, DAY, List.of())))).isFalse();
    assertThat(in(() -> digests().add(next))).isTrue();
    assertThat(in(() -> digests().add(other))).isTrue();
    assertThat(digests().find(first.id())).contains(first);
    assertThat(digests().listOf(ANNA)).containsExactly(next, first);
    assertThat(digests().listSince(DAY)).hasSize(3).startsWith(first);
    assertThat(digests().listSince(DAY.plusDays(1))).containsExactlyInAnyOrder(next, other);
    assertThat(digests().listSince(DAY.plusDays(2))).isEmpty();
    assertThat(WorkspaceScope.in(BETA, () -> digests().listSince(DAY))).isEmpty();
    run(() -> digests().removeOf(ANNA));
    assertThat(digests().listSince(DAY)).containsExactly(other);
  }
}
