package org.patentbridge.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.meeting.MeetingId;

/**
 * What the participants of an event were told of its meetings, those that were called off included.
 *
 * @param meetings by id
 */
public record MeetingLedger(List<PublishedMeeting> meetings) {

  /** Nobody was told anything. */
  public static final MeetingLedger EMPTY = new MeetingLedger(List.of());

  public MeetingLedger {
    meetings = List.copyOf(meetings);
  }

  /**
   * The ledger after the participants are told of these meetings and no others. A meeting that is
   * told again counts up, so that its entry outranks every earlier one; one that is not told any
   * more counts up once and is cancelled.
   *
   * @param meetings those that take place
   */
  public MeetingLedger told(Collection<PublishedMeeting> meetings) {
    Map<MeetingId, PublishedMeeting> now = new TreeMap<>();
    for (PublishedMeeting before : this.meetings) {
      now.put(
          before.id(),
          before.isCancelled()
              ? before
              : before.told(before.sequence() + 1, PublishedMeeting.Status.CANCELLED));
    }
    var known = byId();
    for (PublishedMeeting meeting : meetings) {
      var before = known.get(meeting.id());
      int sequence = before == null ? 0 : before.sequence() + 1;
      now.put(meeting.id(), meeting.told(sequence, PublishedMeeting.Status.CONFIRMED));
    }
    return new MeetingLedger(List.copyOf(now.values()));
  }

  /** Those that take place. */
  public List<PublishedMeeting> confirmed() {
    return meetings.stream().filter(m -> !m.isCancelled()).toList();
  }

  /** Those that were called off since an earlier state of the ledger. */
  public List<PublishedMeeting> cancelledSince(MeetingLedger earlier) {
    var known = earlier.byId();
    List<PublishedMeeting> cancelled = new ArrayList<>();
    for (PublishedMeeting meeting : meetings) {
      var before = known.get(meeting.id());
      if (meeting.isCancelled() && before != null && !before.isCancelled()) {
        cancelled.add(meeting);
      }
    }
    return cancelled;
  }

  private Map<MeetingId, PublishedMeeting> byId() {
    Map<MeetingId, PublishedMeeting> byId = new LinkedHashMap<>();
    meetings.forEach(m -> byId.put(m.id(), m));
    return byId;
  }
}
