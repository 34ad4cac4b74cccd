package org.patentbridge.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes lines of an event's list of participants; a party may come once on each side. */
final class ParticipantMaker implements RecordMaker<ParticipantRow> {

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
        limits(fields),
        fields.value("seats", ParticipantMaker::seats, 1),
        fields.origin());
  }

  /** Both limits, or the largest alone with a smallest of 0; null where neither is stated. */
  private static @Nullable Limits limits(Fields fields) {
    var min = fields.wholeNumber("min");
    var max = fields.wholeNumber("max");
    if (min != null && max == null && !fields.has("max")) {
      fields.error("limit-without-max", "min", min.toString());
    }
    return max == null
        ? null
        : fields.checked("max", () -> new Limits(min == null ? 0 : min, max), new Limits(0, max));
  }

  private static int seats(String text) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new InvalidValueException("seats", text);
    }
    return Integer.parseInt(text);
  }
}
