package org.patentbridge.domain.review;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.ConflictException;

/** The kept drafts; what they start from is kept with the runs. */
public interface Drafts {

  /** Notes who had a draft made; the first opening stays. */
  void open(DraftOpening opening);

  Optional<DraftOpening> find(RunId run);

  /** Those of an event, latest first. */
  List<DraftOpening> listOf(EventId event);

  /**
   * Adds an edit behind the last.
   *
   * @throws ConflictException where its number is not the next: somebody was faster
   */
  void append(RunId run, DraftEdit edit);

  /** All edits of a draft in their order. */
  List<DraftEdit> editsOf(RunId run);

  /** Keeps an approval in place of an earlier one. */
  void approve(RunId run, Approval approval);

  Optional<Approval> findApproval(RunId run);
}
