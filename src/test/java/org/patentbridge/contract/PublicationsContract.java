package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.review.Approval;
import org.patentbridge.domain.review.Breach;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedMeeting;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.domain.series.OfferingState;

/** What every store of publications does. */
public abstract class PublicationsContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final EventId EVENT = SampleRecords.SESSION.id();
  private static final Publication.Content CONTENT = content(0, 1, 2);

  protected abstract Publications publications();

  protected abstract Transactions transactions();

  @Test
  void publicationComesBackWithRowsAndMeetingsInTheirOrder() {
    add(publication(1), CONTENT);
    assertThat(publications().listOf(EVENT)).containsExactly(publication(1));
    assertThat(publications().content(EVENT, 1)).isEqualTo(CONTENT);
    assertThat(publications().content(EVENT, 1).digest()).isEqualTo(CONTENT.digest());
    assertThatThrownBy(() -> publications().content(EVENT, 2))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void latestVersionIsListedFirstAndOthersEventsAreNot() {
    add(publication(1), CONTENT);
    add(publication(2), content(5));
    assertThat(publications().listOf(EVENT)).extracting(Publication::version).containsExactly(2, 1);
    assertThat(publications().listOf(new EventId("another-event"))).isEmpty();
  }

  @Test
  void versionIsGivenOnce() {
    add(publication(1), CONTENT);
    assertThatThrownBy(() -> add(publication(1), content(5))).isInstanceOf(ConflictException.class);
    assertThat(publications().content(EVENT, 1)).isEqualTo(CONTENT);
  }

  @Test
  void withdrawalIsNotedAndNothingElseChanges() {
    add(publication(1), CONTENT);
    add(publication(2), CONTENT);
    var how = new Publication.Withdrawal("韩梅梅", NOON, "错了");
    run(() -> publications().withdraw(EVENT, 2, how));
    assertThat(publications().listOf(EVENT))
        .containsExactly(publication(2).withdrawn(how), publication(1));
    assertThat(Publication.standing(publications().listOf(EVENT)))
        .map(Publication::version)
        .contains(1);
    assertThat(publications().content(EVENT, 2)).isEqualTo(CONTENT);
  }

  @Test
  void ledgerIsEmptyAtFirstAndThenTheLast() {
    assertThat(publications().ledger(EVENT)).isEqualTo(MeetingLedger.EMPTY);
    var told = MeetingLedger.EMPTY.told(CONTENT.meetings());
    run(() -> publications().keep(EVENT, told));
    var again = told.told(List.of());
    run(() -> publications().keep(EVENT, again));
    assertThat(publications().ledger(EVENT)).isEqualTo(again);
  }

  private static Publication publication(int version) {
    return new Publication(
        EVENT,
        version,
        new RunId("0123456789ab"),
        3,
        "李雷",
        NOON,
        SampleRecords.DAY,
        new Approval("韩梅梅", NOON, 3, ""),
        CONTENT.digest(),
        List.of(
            new Breach(
                SampleRecords.entry(9),
                new GateVerdict(
                    "legal-status", GateVerdict.Answer.CLOSED, Reason.of("gate.closed", 1)))),
        null);
  }

  private static Publication.Content content(int... numbers) {
    Meeting meeting = SampleRecords.timetable(SampleRecords.SESSION, 0).meetings().getFirst();
    return new Publication.Content(
        java.util.Arrays.stream(numbers)
            .mapToObj(
                n ->
                    new PublishedRow(
                        SampleRecords.entry(n),
                        Confidentiality.MATCHED_ONLY,
                        new OfferingState(
                            Money.wan("30"), new Trl(6), LegalState.GRANTED, true, "t" + n),
                        "备注"))
            .toList(),
        List.of(PublishedMeeting.told(meeting, List.of(SampleRecords.entry(0).match().pairing()))));
  }

  private void add(Publication publication, Publication.Content content) {
    run(() -> publications().add(publication, content));
  }

  private void run(Runnable work) {
    var unused =
        transactions()
            .get(
                () -> {
                  work.run();
                  return EVENT;
                });
  }
}
