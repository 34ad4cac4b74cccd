package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterStop;
import org.patentbridge.domain.letter.LetterStops;
import org.patentbridge.domain.letter.LetterTrouble;
import org.patentbridge.domain.letter.Letters;

/** What every log of letters does, with the wishes of those who want none. */
public abstract class LettersContract {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00.123Z");
  private static final AccountName ANNA = new AccountName("anna@example.org");
  private static final AccountName BO = new AccountName("bo@example.org");

  protected abstract Letters log();

  protected abstract LetterStops stops();

  protected abstract Transactions transactions();

  private static Letter fresh(AccountName account, String about) {
    return Letter.fresh(LetterKind.FEEDBACK_REQUEST, about, account, NOON);
  }

  private boolean move(Letter before, Letter after) {
    return transactions().get(() -> log().move(before, after));
  }

  private void run(Runnable work) {
    transactions()
        .get(
            () -> {
              work.run();
              return true;
            });
  }

  @Test
  void whoComesSecondMovesNothing() {
    var fresh = fresh(ANNA, "spring 0");
    var begun = fresh.begun(NOON);
    assertThat(move(fresh, begun)).isTrue();
    assertThat(move(fresh, fresh.begun(NOON.plusSeconds(1)))).isFalse();
    assertThat(log().find(fresh.id())).contains(begun);
    assertThat(move(begun, begun.sent(NOON, 250))).isTrue();
    assertThat(move(begun, begun.failed(NOON, LetterTrouble.BUSY, 451))).isFalse();
    assertThat(log().find(fresh.id())).get().extracting(Letter::state).isEqualTo(Letter.State.SENT);
  }

  @Test
  void newestAreListedFirstByStateAndByPerson() {
    var first = fresh(ANNA, "spring 0").begun(NOON);
    var second = fresh(BO, "spring 0").begun(NOON.plusSeconds(2));
    var third = fresh(ANNA, "spring 14").dropped(NOON.plusSeconds(1), LetterTrouble.STOPPED);
    move(fresh(ANNA, "spring 0"), first);
    move(fresh(BO, "spring 0"), second);
    move(fresh(ANNA, "spring 14"), third);
    assertThat(log().list(10)).containsExactly(second, third, first);
    assertThat(log().list(1)).containsExactly(second);
    assertThat(log().listWith(Letter.State.SENDING, 10)).containsExactly(second, first);
    assertThat(log().listOf(ANNA)).containsExactly(third, first);
    assertThat(log().counts())
        .isEqualTo(Map.of(Letter.State.SENDING, 2L, Letter.State.DROPPED, 1L));
    assertThat(log().findAll(List.of(first.id(), fresh(BO, "autumn 0").id())))
        .containsOnlyKeys(first.id());
  }

  @Test
  void letterThatWaitsIsDueAtItsTime() {
    var begun = fresh(ANNA, "spring 0").begun(NOON);
    move(fresh(ANNA, "spring 0"), begun);
    assertThat(log().isDue(NOON.plus(Duration.ofDays(9)))).isFalse();
    move(begun, begun.failed(NOON, LetterTrouble.UNREACHABLE, 0));
    var wait = Duration.ofMinutes(15);
    assertThat(log().isDue(NOON.plus(wait).minusMillis(1))).isFalse();
    assertThat(log().isDue(NOON.plus(wait))).isTrue();
  }

  @Test
  void personIsForgottenAndLettersElsewhereAreNotThere() {
    var begun = fresh(ANNA, "spring 0").begun(NOON);
    move(fresh(ANNA, "spring 0"), begun);
    move(fresh(BO, "spring 0"), fresh(BO, "spring 0").begun(NOON));
    WorkspaceScope.in(
        new WorkspaceId("beta"),
        () -> {
          assertThat(log().list(10)).isEmpty();
          assertThat(move(fresh(ANNA, "spring 0"), begun)).isTrue();
          return true;
        });
    run(() -> log().removeOf(ANNA));
    assertThat(log().list(10)).extracting(Letter::account).containsExactly(BO);
    assertThat(move(begun, begun.sent(NOON, 250))).as("what is forgotten stays so").isFalse();
    assertThat(WorkspaceScope.in(new WorkspaceId("beta"), () -> log().listOf(ANNA))).hasSize(1);
  }

  @Test
  void wishIsOfOnePersonOneKindAndOneWorkspace() {
    var stop = LetterStop.of(LetterKind.ALERT_DIGEST, ANNA);
    run(() -> stops().add(stop));
    run(() -> stops().add(stop));
    assertThat(stops().has(stop)).isTrue();
    assertThat(stops().has(LetterStop.of(LetterKind.FEEDBACK_REQUEST, ANNA))).isFalse();
    assertThat(stops().has(LetterStop.of(LetterKind.ALERT_DIGEST, BO))).isFalse();
    assertThat(WorkspaceScope.in(new WorkspaceId("beta"), () -> stops().has(stop))).isFalse();
    run(() -> stops().remove(stop));
    assertThat(stops().has(stop)).isFalse();
  }
}
