package org.patentbridge.domain.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.provenance.Digest;

/**
 * Lists that the organizer stands by, as they were on that day; it is never changed. Undoing it
 * notes the withdrawal beside it.
 *
 * @param event whose lists
 * @param version counts the publications of the event from 1; no number is given twice
 * @param run the run that the draft started from
 * @param state number of the draft's state that was published
 * @param by who published
 * @param at when
 * @param asOf the day against which the gates were asked again
 * @param approval the second person's word, null where none was asked for and none given
 * @param digest over rows and meetings
 * @param withheld rows of the draft that a gate stopped at the last moment
 * @param withdrawal who took it back, null while it stands
 */
public record Publication(
    EventId event,
    int version,
    RunId run,
    int state,
    String by,
    Instant at,
    LocalDate asOf,
    @Nullable Approval approval,
    Digest digest,
    List<Breach> withheld,
    @Nullable Withdrawal withdrawal) {

  public Publication {
    withheld = List.copyOf(withheld);
  }

  /**
   * That a publication was taken back.
   *
   * @param by who did
   * @param at when
   * @param because why, never blank
   */
  public record Withdrawal(String by, Instant at, String because) {}

  /**
   * What was published.
   *
   * @param rows by seeking party, then rank
   * @param meetings by slot, then table; empty where there was no timetable
   */
  public record Content(List<PublishedRow> rows, List<PublishedMeeting> meetings) {

    public Content {
      rows = List.copyOf(rows);
      meetings = List.copyOf(meetings);
    }

    /** Digest of all that participants can read of it; sequence numbers do not count. */
    public Digest digest() {
      return Digest.ofLines(
          Stream.concat(
              rows.stream().map(PublishedRow::toString),
              meetings.stream()
                  .map(m -> m.id() + "\t" + m.slot() + "\t" + m.table() + "\t" + m.agenda())));
    }

    public List<MatchEntry> entries() {
      return rows.stream().map(PublishedRow::entry).toList();
    }
  }

  /** Whether it has not been taken back. */
  public boolean stands() {
    return withdrawal == null;
  }

  /** The same, taken back. */
  public Publication withdrawn(Withdrawal how) {
    return new Publication(
        event, version, run, state, by, at, asOf, approval, digest, withheld, how);
  }

  /** The one that holds among some of an event: the latest that was not taken back. */
  public static Optional<Publication> standing(Collection<Publication> all) {
    return all.stream().filter(Publication::stands).max(Comparator.comparing(Publication::version));
  }
}
