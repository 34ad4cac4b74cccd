package org.patentbridge.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.DayForm;
import org.patentbridge.domain.problem.InvalidValueException;
import picocli.CommandLine.Option;

/** What the day of an event asks of its timetable, on the command line. */
final class DayOptions {

  private static final String NONE = "none";

  @Option(
      names = "--break",
      paramLabel = "HH:MM-HH:MM",
      description = "Hours in which nobody meets. States all breaks anew; none for no break.")
  private @Nullable List<String> breaks;

  @Option(
      names = "--room",
      paramLabel = "NAME=FIRST..LAST",
      description =
          "A room and its tables; a holder stays in one. States all rooms anew; none for one hall.")
  private @Nullable List<String> rooms;

  @Option(
      names = "--close-table",
      paramLabel = "TABLE=HH:MM-HH:MM",
      description = "A table that cannot be used for a while. States all anew; none for none.")
  private @Nullable List<String> closed;

  @Option(
      names = "--seekers-in-a-row",
      paramLabel = "SLOTS",
      description = "Most slots in a row for a seeking party; 0 for any number.")
  private @Nullable Integer seekersInARow;

  @Option(
      names = "--holders-in-a-row",
      paramLabel = "SLOTS",
      description = "Most slots in a row for a holder; 0 for any number.")
  private @Nullable Integer holdersInARow;

  @Option(
      names = "--best-first",
      arity = "0..1",
      fallbackValue = "true",
      description = "Whether meetings with more points come earlier.")
  private @Nullable Boolean bestFirst;

  /** The form as it was filled in, null where nothing is stated. */
  @Nullable DayForm form() {
    boolean stated =
        Stream.of(breaks, rooms, closed, seekersInARow, holdersInARow, bestFirst)
            .anyMatch(Objects::nonNull);
    return stated
        ? new DayForm(
            each(breaks, text -> text),
            each(rooms, DayOptions::room),
            each(closed, DayOptions::closure),
            seekersInARow,
            holdersInARow,
            bestFirst)
        : null;
  }

  private static <T> @Nullable List<T> each(
      @Nullable List<String> stated, Function<String, T> reader) {
    return stated == null
        ? null
        : stated.stream().filter(text -> !text.equals(NONE)).map(reader).toList();
  }

  private static DayForm.Room room(String text) {
    int equals = text.lastIndexOf('=');
    if (equals < 1) {
      throw new InvalidValueException("room", text);
    }
    return new DayForm.Room(
        text.substring(0, equals), EventFormOptions.range(text.substring(equals + 1)));
  }

  private static DayForm.Closed closure(String text) {
    int equals = text.indexOf('=');
    if (!text.matches("[0-9]{1,4}=.+")) {
      throw new InvalidValueException("closed-table", text);
    }
    return new DayForm.Closed(
        Integer.valueOf(text.substring(0, equals)), text.substring(equals + 1));
  }
}
