package org.patentbridge.domain.meeting;

import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;

/** Which sides of published matches want to meet. */
public interface Confirmations {

  void save(Confirmation confirmation);

  void remove(EventId event, MeetingId meeting, Side side);

  List<Confirmation> listOf(EventId event);
}
