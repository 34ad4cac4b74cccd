package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Provenance;

/**
 * The meetings of one participant as an iCalendar stream (RFC 5545). A meeting keeps its UID
 * through every change of the timetable and counts up its SEQUENCE, so that calendars move it and
 * do not double it. It names what is offered and not the need, which is its owner's own.
 */
public final class ParticipantCalendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final CalendarLines out = new CalendarLines();
  private final Event event;
  private final Timetable timetable;
  private final String stamp;

  private ParticipantCalendar(Event event, Timetable timetable, Provenance provenance) {
    this.event = event;
    this.timetable = timetable;
    stamp = UTC.format(provenance.made());
  }

  /**
   * A participant's calendar; without meetings it holds the time zone alone.
   *
   * @param party whose it is
   * @param provenance that of the run that the timetable seats
   */
  public static byte[] of(
      Event event, Timetable timetable, OrganizationId party, Provenance provenance) {
    return new ParticipantCalendar(event, timetable, provenance).of(party);
  }

  /** Writes a participant's calendar; the stream stays open. */
  public static void write(
      Event event,
      Timetable timetable,
      OrganizationId party,
      Provenance provenance,
      OutputStream out)
      throws IOException {
    out.write(of(event, timetable, party, provenance));
    out.flush();
  }

  private byte[] of(OrganizationId party) {
    var meetings = timetable.meetingsOf(party);
    out.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//PatentBridge//Timetable//ZH")
        .line("CALSCALE", "GREGORIAN")
        .text("X-WR-CALNAME", event.nameZh() + " / " + event.nameEn());
    notSeated(party);
    new ZoneLines(out, zone()).write(first(meetings), last(meetings));
    meetings.forEach(m -> meeting(m, party));
    return out.line("END", "VCALENDAR").bytes();
  }

  /** What found no place is said at the head of the calendar, since no entry can say it. */
  private void notSeated(OrganizationId party) {
    var lines = new ArrayList<String>();
    timetable.unscheduled().stream()
        .filter(u -> u.seeker().equals(party) || u.holder().equals(party))
        .forEach(
            u ->
                lines.add(
                    Words.sentences(
                            "export.calendar.not-seated",
                            u.seeker().equals(party) ? u.holderName() : u.seekerName())
                        + ": "
                        + Words.of(u.reason())));
    if (!lines.isEmpty()) {
      out.text("X-WR-CALDESC", String.join("\n", lines));
    }
  }

  private ZoneId zone() {
    return timetable.slots().zone();
  }

  private Instant first(List<Meeting> meetings) {
    int slot = meetings.stream().mapToInt(Meeting::slot).min().orElse(0);
    return timetable.slots().startOf(slot).toInstant();
  }

  private Instant last(List<Meeting> meetings) {
    int slot = meetings.stream().mapToInt(Meeting::slot).max().orElse(0);
    return timetable.slots().endOf(slot).toInstant();
  }

  private void meeting(Meeting meeting, OrganizationId party) {
    var other = meeting.seeker().equals(party) ? meeting.holderName() : meeting.seekerName();
    var slots = timetable.slots();
    var place = Integer.toString(meeting.table());
    out.line("BEGIN", "VEVENT")
        .line("UID", meeting.id() + "@patentbridge")
        .line("DTSTAMP", stamp)
        .line("LAST-MODIFIED", stamp)
        .line("SEQUENCE", Integer.toString(timetable.revision()))
        .line(
            "DTSTART;TZID=" + parameter(),
            ZoneLines.local(slots.startOf(meeting.slot()).toLocalDateTime()))
        .line(
            "DTEND;TZID=" + parameter(),
            ZoneLines.local(slots.endOf(meeting.slot()).toLocalDateTime()))
        .text("SUMMARY", Words.sentences("export.calendar.summary", other))
        .text("LOCATION", Words.sentences("export.calendar.table", place))
        .text("DESCRIPTION", description(meeting))
        .line("STATUS", "CONFIRMED")
        .line("END", "VEVENT");
  }

  /** A zone id with a colon, such as a bare offset, has to be quoted as a parameter. */
  private String parameter() {
    return zone().getId().contains(":") ? "\"" + zone().getId() + "\"" : zone().getId();
  }

  private String description(Meeting meeting) {
    var lines = new ArrayList<String>();
    lines.add(event.nameZh());
    lines.add(event.nameEn());
    lines.add(
        Messages.text(
            Language.ZH, "export.calendar.parties", meeting.seekerName(), meeting.holderName()));
    lines.add(
        Messages.text(
            Language.EN, "export.calendar.parties", meeting.seekerName(), meeting.holderName()));
    lines.add(Words.sentences("export.calendar.agenda"));
    for (int i = 0; i < meeting.agenda().size(); i++) {
      lines.add(i + 1 + ". " + TimetableTables.topic(meeting.agenda().get(i)));
    }
    return String.join("\n", lines);
  }
}
