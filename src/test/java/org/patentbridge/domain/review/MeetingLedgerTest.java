package org.patentbridge.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.review.PublishedMeeting.Status;

class MeetingLedgerTest {

  private static final EventId EVENT = new EventId("sample-event");
  private static final long SEED = 41;

  @Test
  void firstPublicationTellsEveryMeetingFromZero() {
    var ledger = MeetingLedger.EMPTY.told(List.of(meeting("a", 0), meeting("b", 1)));
    assertThat(ledger.meetings()).extracting(PublishedMeeting::sequence).containsOnly(0);
    assertThat(ledger.confirmed()).hasSize(2);
  }

  @Test
  void nextPublicationCountsUpAndCancelsWhatIsGone() {
    var first = MeetingLedger.EMPTY.told(List.of(meeting("a", 0), meeting("b", 1)));
    var second = first.told(List.of(meeting("a", 4), meeting("c", 1)));
    assertThat(find(second, "a").sequence()).isEqualTo(1);
    assertThat(find(second, "a").slot()).isEqualTo(4);
    assertThat(find(second, "b").isCancelled()).isTrue();
    assertThat(find(second, "b").sequence()).isEqualTo(1);
    assertThat(find(second, "c").sequence()).isZero();
    assertThat(second.cancelledSince(first)).containsExactly(find(second, "b"));
  }

  @Test
  void cancelledMeetingIsToldOnceAndOutrankedWhenItComesBack() {
    var gone = MeetingLedger.EMPTY.told(List.of(meeting("a", 0))).told(List.of());
    assertThat(gone.told(List.of())).isEqualTo(gone);
    var back = gone.told(List.of(meeting("a", 2)));
    assertThat(find(back, "a").sequence()).isEqualTo(2);
    assertThat(find(back, "a").status()).isEqualTo(Status.CONFIRMED);
    assertThat(back.cancelledSince(gone)).isEmpty();
  }

  @Test
  void sequenceNeverFallsAndEveryChangeOutranksTheLast() {
    var random = new Random(SEED);
    var ledger = MeetingLedger.EMPTY;
    for (int round = 0; round < 300; round++) {
      var now = new ArrayList<PublishedMeeting>();
      for (String name : List.of("a", "b", "c", "d", "e")) {
        if (random.nextBoolean()) {
          now.add(meeting(name, random.nextInt(9)));
        }
      }
      Map<MeetingId, PublishedMeeting> before = new HashMap<>();
      ledger.meetings().forEach(m -> before.put(m.id(), m));
      ledger = ledger.told(now);
      for (PublishedMeeting meeting : ledger.meetings()) {
        var known = before.get(meeting.id());
        if (known != null && !known.equals(meeting)) {
          assertThat(meeting.sequence())
              .as("seed " + SEED + ", round " + round)
              .isGreaterThan(known.sequence());
        }
      }
      assertThat(ledger.confirmed()).hasSameSizeAs(now);
    }
  }

  private static PublishedMeeting find(MeetingLedger ledger, String seeker) {
    return ledger.meetings().stream()
        .filter(m -> m.seeker().value().equals(seeker))
        .findFirst()
        .orElseThrow();
  }

  private static PublishedMeeting meeting(String seeker, int slot) {
    var one = new OrganizationId(seeker);
    var other = new OrganizationId("uni");
    return PublishedMeeting.told(
        new Meeting(MeetingId.of(EVENT, one, other), one, "甲", other, "乙", List.of(), slot, 1),
        List.of());
  }
}
