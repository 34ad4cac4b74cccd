package org.patentbridge.export;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;

/**
 * How often each meeting was told and which ones were taken back, as calendars must know it.
 *
 * @param sequences how often a meeting changed since it was first told, 0 where it is missing
 * @param cancelled meetings that were told and will not be, as they were last told
 */
public record MeetingHistory(Map<MeetingId, Integer> sequences, List<Cancelled> cancelled) {

  public MeetingHistory {
    sequences = Map.copyOf(sequences);
    cancelled = List.copyOf(cancelled);
  }

  /**
   * A meeting that was taken back.
   *
   * @param meeting as it was last told
   * @param sequence higher than that of any time it was told
   */
  public record Cancelled(Meeting meeting, int sequence) {}

  int sequenceOf(MeetingId meeting) {
    return sequences.getOrDefault(meeting, 0);
  }
}
