package org.patentbridge.domain.feedback;

import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.event.EventId;

/** The ledger of answers; entries are added and never changed. */
public interface Feedbacks {

  /** Adds answers; one that is there already is left as it is. */
  void add(Collection<Feedback> answers);

  /** All answers about pairings of an event, oldest first. */
  List<Feedback> listOf(EventId event);

  /** All answers of the workspace, oldest first. */
  List<Feedback> list();
}
