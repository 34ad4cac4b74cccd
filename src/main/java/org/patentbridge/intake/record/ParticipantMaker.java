package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.HoursOfDay;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes lines of an event's list of participants; a party may come once on each side. */
public final class ParticipantMaker implements RecordMaker<ParticipantRow> {

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("party"), Groups.of("side"));
  }

  @Override
  public String key(ParticipantRow row) {
    return row.party() + " " + row.side();
  }

  @Override
  public ParticipantRow make(Fields fields) {
    return new ParticipantRow(
        fields.value("party", Parties::ofText, Parties.ofName("")),
        fields.text("party"),
        fields.word("side", Side.class, Side.SEEKER),
        fields.wholeNumber("min"),
        max(fields),
        fields.value("seats", ParticipantMaker::seats, 1),
        attendance(fields),
        fields.origin());
  }

  /** The largest number, which must not be below the smallest where both are stated. */
  private static @Nullable Integer max(Fields fields) {
    var min = fields.wholeNumber("min");
    var max = fields.wholeNumber("max");
    if (min != null && max != null) {
      fields.checked("max", () -> new Limits(min, max), new Limits(0, max));
    }
    return max;
  }

  private static @Nullable Attendance attendance(Fields fields) {
    boolean absent = Boolean.TRUE.equals(fields.yesOrNo("absent"));
    var hours = fields.itemValues("present", HoursOfDay::parse);
    var delegates = fields.itemValues("delegates", Attendance.Delegate::parse);
    return absent || !hours.isEmpty() || !delegates.isEmpty()
        ? new Attendance(absent, hours, delegates)
        : null;
  }

  private static int seats(String text) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new InvalidValueException("seats", text);
    }
    return Integer.parseInt(text);
  }
}
