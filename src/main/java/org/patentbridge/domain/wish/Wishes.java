package org.patentbridge.domain.wish;

import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.provenance.SaveCounts;

/** The kept wishes of participants. */
public interface Wishes {

  /** Adds them; each takes the place of an earlier word of the same side on the same. */
  SaveCounts saveAll(Collection<Wish> wishes);

  /** Takes a word back; does nothing where there is none on the same. */
  void remove(Wish wish);

  /** All of an event, by key. */
  List<Wish> listOf(EventId event);
}
