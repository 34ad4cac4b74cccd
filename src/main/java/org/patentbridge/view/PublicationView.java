package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.review.Breach;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.PublishedMeeting;

/**
 * A publication in its record.
 *
 * @param event whose lists
 * @param version counts from 1
 * @param run the run that the draft started from
 * @param state the draft's state that was published
 * @param by who published
 * @param at when, ISO instant
 * @param asOf ISO date against which the gates were asked again
 * @param digest over rows and meetings
 * @param approval the second person's word, null where there is none
 * @param withheld rows that were left out, each with why
 * @param undone who took it back, null while it stands
 */
public record PublicationView(
    String event,
    int version,
    String run,
    int state,
    String by,
    String at,
    String asOf,
    String digest,
    DraftView.@Nullable Approved approval,
    List<Stopped> withheld,
    @Nullable Undone undone) {

  /**
   * A row that a gate stops by now.
   *
   * @param row the row
   * @param gate id of the gate
   * @param reason why
   */
  public record Stopped(RowView row, String gate, BothLanguages reason) {

    public static Stopped of(Breach breach) {
      return new Stopped(
          RowView.of(breach.entry()),
          breach.verdict().gate(),
          BothLanguages.of(breach.verdict().reason()));
    }
  }

  /**
   * That it was taken back.
   *
   * @param by who
   * @param at when, ISO instant
   * @param because why
   */
  public record Undone(String by, String at, String because) {

    static Undone of(Publication.Withdrawal withdrawal) {
      return new Undone(withdrawal.by(), withdrawal.at().toString(), withdrawal.because());
    }
  }

  /**
   * A meeting as the participants know it.
   *
   * @param id stable part of the UID of its calendar entry
   * @param sequence SEQUENCE of its calendar entry
   * @param status CONFIRMED or CANCELLED
   * @param seeker id of the seeking party
   * @param holder id of the holder
   * @param slot from 0
   * @param table from 1
   * @param agenda ids of what they talk about
   */
  public record Told(
      String id,
      int sequence,
      String status,
      String seeker,
      String holder,
      int slot,
      int table,
      List<String> agenda) {

    static Told of(PublishedMeeting meeting) {
      return new Told(
          meeting.id().value(),
          meeting.sequence(),
          meeting.status().name(),
          meeting.seeker().value(),
          meeting.holder().value(),
          meeting.slot(),
          meeting.table(),
          meeting.agenda().stream().map(p -> p.offering().toString()).toList());
    }
  }

  /**
   * A publication with what it holds.
   *
   * @param publication the publication
   * @param rows its rows
   * @param meetings what the participants know of the event's meetings now
   */
  public record Whole(PublicationView publication, List<RowView> rows, List<Told> meetings) {

    public static Whole of(
        Publication publication, Publication.Content content, MeetingLedger ledger) {
      return new Whole(
          PublicationView.of(publication),
          content.entries().stream().map(RowView::of).toList(),
          told(ledger));
    }
  }

  /**
   * What publishing or undoing came to.
   *
   * @param publication the one that was made or taken back
   * @param changed whether there is anything new
   * @param standing version that holds now, null where none does
   * @param meetings what the participants know of the event's meetings now
   */
  public record Outcome(
      PublicationView publication,
      boolean changed,
      @Nullable Integer standing,
      List<Told> meetings) {

    public static Outcome of(
        Publication publication,
        boolean changed,
        @Nullable Integer standing,
        MeetingLedger ledger) {
      return new Outcome(PublicationView.of(publication), changed, standing, told(ledger));
    }
  }

  private static List<Told> told(MeetingLedger ledger) {
    return ledger.meetings().stream().map(Told::of).toList();
  }

  public static PublicationView of(Publication publication) {
    var approval = publication.approval();
    var withdrawal = publication.withdrawal();
    return new PublicationView(
        publication.event().value(),
        publication.version(),
        publication.run().value(),
        publication.state(),
        publication.by(),
        publication.at().toString(),
        publication.asOf().toString(),
        publication.digest().hex(),
        approval == null ? null : DraftView.Approved.of(approval),
        publication.withheld().stream().map(Stopped::of).toList(),
        withdrawal == null ? null : Undone.of(withdrawal));
  }
}
