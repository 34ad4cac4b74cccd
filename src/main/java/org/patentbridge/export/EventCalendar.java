package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;

/**
 * Meetings as an iCalendar stream (RFC 5545) that tells them or takes them back (RFC 5546, {@code
 * PUBLISH} and {@code CANCEL}). A meeting keeps its UID through every change of the timetable and
 * counts up its SEQUENCE, so that calendars move it and do not double it. It names what is offered
 * and not the need, which is its owner's own.
 */
final class EventCalendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** What a stream does with the meetings in it. */
  enum Method {
    PUBLISH("CONFIRMED"),
    CANCEL("CANCELLED");

    private final String status;

    Method(String status) {
      this.status = status;
    }
  }

  private final CalendarLines out = new CalendarLines();
  private final Dossier dossier;
  private final SlotPlan slots;
  private final Method method;
  private final String stamp;
  private final Map<MeetingId, Integer> withdrawn = new HashMap<>();

  private EventCalendar(Dossier dossier, Method method) {
    this.dossier = dossier;
    this.method = method;
    slots = dossier.findTimetable().map(Timetable::slots).orElse(dossier.event().slots());
    stamp = UTC.format(dossier.run().provenance().made());
    dossier.history().cancelled().forEach(c -> withdrawn.put(c.meeting().id(), c.sequence()));
  }

  /** The meetings of a sheet; without any it holds the time zone alone. */
  static byte[] of(Dossier dossier, Sheet sheet) {
    return new EventCalendar(dossier, Method.PUBLISH)
        .of(sheet.reader().name(), sheet.appointments(), sheet.unseated());
  }

  /** The meetings of a sheet that were taken back. */
  static byte[] cancelling(Dossier dossier, Sheet sheet) {
    return new EventCalendar(dossier, Method.CANCEL)
        .of(sheet.reader().name(), sheet.withdrawn(), List.of());
  }

  /** All meetings of the timetable, for the organizer. */
  static void write(Dossier dossier, Timetable timetable, OutputStream out) throws IOException {
    var appointments =
        timetable.meetings().stream().map(m -> Appointments.inHall(m, m.seekerName())).toList();
    var unseated =
        timetable.unscheduled().stream()
            .map(u -> unseated(u.seekerName() + " – " + u.holderName(), Words.of(u.reason())))
            .toList();
    out.write(new EventCalendar(dossier, Method.PUBLISH).of("", appointments, unseated));
    out.flush();
  }

  /** How it is said that a meeting found no place. */
  static String unseated(String other, String reason) {
    return Words.sentences("export.calendar.not-seated", other) + ": " + reason;
  }

  private byte[] of(String reader, List<Appointment> appointments, List<String> unseated) {
    var event = dossier.event();
    var name = event.nameZh() + " / " + event.nameEn();
    out.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//PatentBridge//Timetable//ZH")
        .line("CALSCALE", "GREGORIAN")
        .line("METHOD", method.name())
        .text("X-WR-CALNAME", reader.isEmpty() ? name : name + " – " + reader)
        .text("X-WR-CALDESC", String.join("\n", joined(unseated, origin())));
    new ZoneLines(out, zone()).write(first(appointments), last(appointments));
    appointments.forEach(this::meeting);
    return out.line("END", "VCALENDAR").bytes();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Which run it is of, and what it is not. */
  private List<String> origin() {
    return List.of(
        Words.both("export.note.run") + ": " + dossier.run().id(),
        Words.both("export.note.made") + ": " + Stamp.made(dossier),
        Words.sentences("export.note.advice.text"));
  }

  private ZoneId zone() {
    return slots.zone();
  }

  private Instant first(List<Appointment> appointments) {
    int slot = appointments.stream().mapToInt(a -> a.meeting().slot()).min().orElse(0);
    return slots.startOf(slot).toInstant();
  }

  private Instant last(List<Appointment> appointments) {
    int slot = appointments.stream().mapToInt(a -> a.meeting().slot()).max().orElse(0);
    return slots.endOf(slot).toInstant();
  }

  private void meeting(Appointment appointment) {
    var meeting = appointment.meeting();
    var place = Integer.toString(meeting.table());
    out.line("BEGIN", "VEVENT")
        .line("UID", meeting.id() + "@patentbridge")
        .line("DTSTAMP", stamp)
        .line("LAST-MODIFIED", stamp)
        .line("SEQUENCE", Integer.toString(sequence(meeting)))
        .line("ORGANIZER;CN=\"" + organizer() + "\"", organizerAddress())
        .line("DTSTART;TZID=" + parameter(), local(meeting, true))
        .line("DTEND;TZID=" + parameter(), local(meeting, false))
        .text("SUMMARY", Words.sentences("export.calendar.summary", appointment.other()))
        .text("LOCATION", Words.sentences("export.calendar.table", place))
        .text("DESCRIPTION", description(appointment))
        .line("STATUS", method.status)
        .line("END", "VEVENT");
  }

  private String local(Meeting meeting, boolean start) {
    var moment = start ? slots.startOf(meeting.slot()) : slots.endOf(meeting.slot());
    return ZoneLines.local(moment.toLocalDateTime());
  }

  private int sequence(Meeting meeting) {
    return method == Method.CANCEL
        ? withdrawn.getOrDefault(meeting.id(), 0)
        : dossier.history().sequenceOf(meeting.id());
  }

  /** The event's name as a quoted parameter, which can hold neither quotes nor line breaks. */
  private String organizer() {
    var event = dossier.event();
    var name = event.nameZh().isEmpty() ? event.nameEn() : event.nameZh();
    return name.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
  }

  /** A name where an address must stand: the event states no mailbox that could be written to. */
  private String organizerAddress() {
    var name = "patentbridge:event:" + dossier.event().id();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A zone id with a colon, such as a bare offset, has to be quoted as a parameter. */
  private String parameter() {
    return zone().getId().contains(":") ? "\"" + zone().getId() + "\"" : zone().getId();
  }

  private String description(Appointment appointment) {
    var event = dossier.event();
    var lines = new ArrayList<String>();
    lines.add(event.nameZh());
    lines.add(event.nameEn());
    for (Language language : Language.values()) {
      lines.add(
          Messages.text(
              language, "export.calendar.parties", appointment.seeker(), appointment.holder()));
    }
    if (!appointment.topics().isEmpty()) {
      lines.add(Words.sentences("export.calendar.agenda"));
    }
    for (int i = 0; i < appointment.topics().size(); i++) {
      lines.add(i + 1 + ". " + appointment.topics().get(i));
    }
    lines.addAll(origin());
    return String.join("\n", lines);
  }
}
