package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.Feedbacks;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/** What every ledger of answers does. */
public abstract class FeedbacksContract {

  private static final EventId EVENT = new EventId("spring-stop");
  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00.123Z");

  protected abstract Feedbacks ledger();

  protected abstract Transactions transactions();

  @Test
  void laterAnswerCountsAndTheEarlierStays() {
    var first = answer(EVENT, MORNING, Prospect.GOOD);
    var second = answer(EVENT, MORNING.plusMillis(1), Prospect.NONE);
    add(second);
    add(first);
    assertThat(ledger().listOf(EVENT)).containsExactly(first, second);
    assertThat(new FeedbackBook(ledger().listOf(EVENT)).latest()).containsExactly(second);
  }

  @Test
  void sameAnswerTwiceIsOne() {
    var answer = answer(EVENT, MORNING, Prospect.FAIR);
    add(answer);
    add(answer);
    assertThat(ledger().list()).containsExactly(answer);
  }

  @Test
  void answersOfAnotherEventOrWorkspaceAreNotAmongThem() {
    add(answer(new EventId("autumn-stop"), MORNING, Prospect.GOOD));
    WorkspaceScope.in(
        new WorkspaceId("beta"),
        () -> {
          add(answer(EVENT, MORNING, Prospect.GOOD));
          return null;
        });
    assertThat(ledger().listOf(EVENT)).isEmpty();
    assertThat(ledger().list()).hasSize(1);
  }

  private static Feedback answer(EventId event, Instant at, Prospect prospect) {
    return new Feedback(
        event,
        new Pairing(SeekerId.parse("need:N-1"), OfferingId.parse("patent:CN107123456B")),
        Side.SEEKER,
        new OrganizationId("sme:1"),
        at,
        new Verdict(prospect, Set.of(ReasonCode.TOO_EARLY), "中试", Set.of()),
        Feedback.Via.OWN);
  }

  private void add(Feedback answer) {
    var done =
        transactions()
            .get(
                () -> {
                  ledger().add(List.of(answer));
                  return true;
                });
    assertThat(done).isTrue();
  }
}
