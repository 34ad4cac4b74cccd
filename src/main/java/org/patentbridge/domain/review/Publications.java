package org.patentbridge.domain.review;

import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.NotFoundException;

/** The kept publications and what participants were told by them. */
public interface Publications {

  /**
   * Adds a publication.
   *
   * @throws ConflictException where its version is taken: somebody was faster
   */
  void add(Publication publication, Publication.Content content);

  /** Notes that one was taken back. */
  void withdraw(EventId event, int version, Publication.Withdrawal withdrawal);

  /** All of an event, latest first, also those that were taken back. */
  List<Publication> listOf(EventId event);

  /**
   * What one published.
   *
   * @throws NotFoundException where the event has no such version
   */
  Publication.Content content(EventId event, int version);

  /** What the participants of an event know of its meetings. */
  MeetingLedger ledger(EventId event);

  /** Keeps the ledger of an event in place of the earlier one. */
  void keep(EventId event, MeetingLedger ledger);
}
