package org.patentbridge.domain.meeting;

import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names a meeting; the same two parties at the same event keep it through every change.
 *
 * @param value twelve hexadecimal digits
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

  public static MeetingId of(EventId event, OrganizationId seeker, OrganizationId holder) {
    return new MeetingId(
        Digest.ofLines(event.value(), seeker.value(), holder.value()).abbreviated());
  }

  @Override
  public int compareTo(MeetingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
