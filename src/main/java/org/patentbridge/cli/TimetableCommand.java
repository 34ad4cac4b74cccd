package org.patentbridge.cli;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.HoursOfDay;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.RecordAttendance;
import org.patentbridge.usecase.ReplanMeetings;
import org.patentbridge.view.PlannedTimetableView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of the day: the timetable, who is there, and what that changes. */
final class TimetableCommand {

  private TimetableCommand() {}

  /** A command that ends with a timetable. */
  abstract static class Planning extends EventCommand.OfEvent {

    @Option(names = "--json", description = "Print the timetable and the difference as JSON.")
    private boolean json;

    final int told(PlanMeetings.Answer answer) {
      var terminal = terminal();
      if (json) {
        terminal.json(PlannedTimetableView.of(answer.timetable(), answer.difference()));
      } else {
        tell(answer, terminal);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void tell(PlanMeetings.Answer answer, Terminal terminal) {
      var timetable = answer.timetable();
      var language = terminal.language();
      terminal.result(
          Lines.text(
              terminal,
              "cli.timetable",
              timetable.meetings().size(),
              timetable.slotsUsed(),
              timetable.unscheduled().size(),
              timetable.revision()));
      timetable
          .unscheduled()
          .forEach(
              u ->
                  terminal.result(
                      "  %s – %s: %s"
                          .formatted(u.seekerName(), u.holderName(), u.reason().in(language))));
      var difference = answer.difference();
      if (difference.kept() == 0 && difference.moved().isEmpty()) {
        return;
      }
      terminal.result(
          Lines.text(
              terminal,
              "cli.timetable-difference",
              difference.kept(),
              difference.moved().size(),
              difference.added().size(),
              difference.cancelled().size()));
      var slots = timetable.slots();
      difference
          .moved()
          .forEach(
              m ->
                  terminal.result(
                      "  ~ %s → %s".formatted(seat(slots, m.before()), at(slots, m.after()))));
      difference.added().forEach(m -> terminal.result("  + " + seat(slots, m)));
      difference
          .cancelled()
          .forEach(
              c ->
                  terminal.result(
                      "  - %s: %s".formatted(seat(slots, c.before()), c.reason().in(language))));
    }

    private static String seat(SlotPlan slots, Meeting meeting) {
      return "%s – %s %s".formatted(meeting.seekerName(), meeting.holderName(), at(slots, meeting));
    }

    private static String at(SlotPlan slots, Meeting meeting) {
      return slots.startOf(meeting.slot()).toLocalTime() + " #" + meeting.table();
    }
  }

  /** {@code event schedule}: the timetable. */
  @Command(
      name = "schedule",
      description = "Seat the latest lists in a timetable, all of them anew.")
  static final class Schedule extends Planning {
    @Override
    public Integer call() {
      return told(useCases().day().plan().run(viewer(), id()));
    }
  }

  /** {@code event replan}: the smallest change. */
  @Command(
      name = "replan",
      description =
          "Fit walk-ins, no-shows and changed lists into the timetable; all other meetings stay.")
  static final class Replan extends Planning {

    @Option(
        names = "--now",
        paramLabel = "HH:MM",
        description = "What began before this time of the event's day stays (default: the clock).")
    private @Nullable LocalTime now;

    @Option(names = "--trial", description = "Tell the change without making it.")
    private boolean trial;

    @Override
    public Integer call() {
      var request = new ReplanMeetings.Request(id(), now, trial);
      return told(useCases().day().replan().run(viewer(), request));
    }
  }

  /** {@code event attend}: who is there, and when. */
  @Command(
      name = "attend",
      description =
          "Note when a participant is there; somebody who was not expected walks in and takes part.")
  static final class Attend extends EventCommand.OfEvent {

    @Parameters(index = "1", description = "On which side: seeker or holder.")
    private Side side = Side.SEEKER;

    @Parameters(index = "2", paramLabel = "PARTY", description = "Who: id or name.")
    private String party = "";

    @Option(names = "--absent", description = "Nobody comes.")
    private boolean absent;

    @Option(
        names = "--present",
        paramLabel = "HH:MM-HH:MM",
        description = "There only then; more than once for more hours (default: all day).")
    private List<String> present = List.of();

    @Option(
        names = "--delegate",
        paramLabel = "NAME[:NUMBER,…]",
        description =
            "Who comes, and the patents or offers about which nobody meets without this person.")
    private List<String> delegates = List.of();

    @Option(names = "--seats", description = "Tables at which it can sit at once.")
    private @Nullable Integer seats;

    @Override
    public Integer call() {
      var request = new RecordAttendance.Request(id(), side, party, attendance(), seats);
      var event = useCases().day().attend().run(viewer(), request);
      terminal().result(Lines.text(terminal(), "cli.attended", event.participants().size()));
      terminal().out().flush();
      return ExitCode.DONE;
    }

    private @Nullable Attendance attendance() {
      return !absent && present.isEmpty() && delegates.isEmpty()
          ? null
          : new Attendance(
              absent,
              present.stream().map(HoursOfDay::parse).toList(),
              delegates.stream().map(Attendance.Delegate::parse).toList());
    }
  }
}
