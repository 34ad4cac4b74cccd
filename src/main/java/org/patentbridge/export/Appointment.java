package org.patentbridge.export;

import java.util.List;
import org.patentbridge.domain.meeting.Meeting;

/**
 * A meeting as one reader's calendar shows it.
 *
 * @param meeting when and where
 * @param other with whom, empty in calendars of the hall
 * @param seeker who seeks, as the reader may know
 * @param holder who holds
 * @param topics what it is about, best first
 */
record Appointment(
    Meeting meeting, String other, String seeker, String holder, List<String> topics) {

  Appointment {
    topics = List.copyOf(topics);
  }
}
