package org.patentbridge.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * A time zone as a {@code VTIMEZONE} (RFC 5545, section 3.6.5): the observance in force at the
 * start of the event and each change up to its end, out of the rules that the platform knows.
 */
final class ZoneLines {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;

  private final CalendarLines out;
  private final ZoneId zone;

  ZoneLines(CalendarLines out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  static String local(LocalDateTime moment) {
    return LOCAL.format(moment);
  }

  /**
   * Writes the component.
   *
   * @param first earliest moment that the calendar names
   * @param last latest one
   */
  void write(Instant first, Instant last) {
    var rules = zone.getRules();
    out.line("BEGIN", "VTIMEZONE").text("TZID", zone.getId());
    var change = rules.previousTransition(first.plusNanos(1));
    if (change == null) {
      var offset = rules.getOffset(first);
      observance("STANDARD", EVER, offset, offset);
    } else {
      observance(change);
    }
    var next = rules.nextTransition(first);
    while (next != null && !next.getInstant().isAfter(last)) {
      observance(next);
      next = rules.nextTransition(next.getInstant());
    }
    out.line("END", "VTIMEZONE");
  }

  private void observance(ZoneOffsetTransition change) {
    boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
    observance(
        summer ? "DAYLIGHT" : "STANDARD",
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private void observance(String name, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
    out.line("BEGIN", name)
        .line("DTSTART", local(onset))
        .line("TZOFFSETFROM", offset(from))
        .line("TZOFFSETTO", offset(to))
        .line("END", name);
  }

  /** {@code +hhmm}, with seconds where there are some; "-0000" never arises. */
  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    var text =
        String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / HOUR, seconds % HOUR / MINUTE);
    return seconds % MINUTE == 0
        ? text
        : text + String.format(Locale.ROOT, "%02d", seconds % MINUTE);
  }
}
