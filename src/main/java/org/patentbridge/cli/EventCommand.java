package org.patentbridge.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.view.RunView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event}: the organizer's work. */
@Command(
    name = "event",
    description = "Make, run, schedule and export events.",
    subcommands = {
      EventCommand.Create.class,
      EventCommand.Participants.class,
      EventCommand.ListAll.class,
      EventCommand.Pair.class,
      EventCommand.Run.class,
      EventCommand.Schedule.class,
      EventCommand.Export.class,
    })
public final class EventCommand extends Group {

  /** A command about one event. */
  abstract static class OfEvent extends Door {
    @Parameters(index = "0", paramLabel = "EVENT", description = "Id of the event.")
    private @Nullable EventId id;

    final EventId id() {
      return Objects.requireNonNull(id, "picocli demands it");
    }
  }

  /** {@code event create}: from a template. */
  @Command(name = "create", description = "Make an event from its programme's template.")
  static final class Create extends OfEvent {

    @Option(names = "--template", required = true, description = "Id of the programme.")
    private String template = "";

    @Option(names = "--day", required = true, paramLabel = "DATE", description = "Day.")
    private @Nullable LocalDate day;

    @Option(names = "--name-zh", defaultValue = "", description = "Chinese name.")
    private String nameZh = "";

    @Option(names = "--name-en", defaultValue = "", description = "English name.")
    private String nameEn = "";

    @Option(names = "--chain", description = "The chain it is about.")
    private @Nullable ChainId chain;

    @Option(names = "--region", description = "The region it is for (GB/T 2260).")
    private @Nullable RegionCode region;

    @Option(names = "--slots", description = "Number of slots.")
    private @Nullable Integer slots;

    @Option(names = "--tables", description = "Number of tables.")
    private @Nullable Integer tables;

    @Option(
        names = "--everybody",
        description = "All open needs and all patents take part, listed or not.")
    private boolean everybody;

    @Option(
        names = "--admit-unknown",
        description =
            "List pairings whose status, owner or the like is unverified, marked as such.")
    private boolean admitUnknown;

    @Override
    public Integer call() {
      var draft =
          new EventDraft(
              id(),
              template,
              nameZh,
              nameEn,
              chain,
              region,
              Objects.requireNonNull(day, "picocli demands it"),
              slots,
              tables,
              everybody ? EventRules.Scope.EVERYBODY : null,
              null,
              null,
              null,
              admitUnknown ? true : null);
      var event = useCases().events().create().run(viewer(), draft);
      terminal().result(event.id().value());
      terminal().out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event participants}: from a table. */
  @Command(name = "participants", description = "Enter participants from a table.")
  static final class Participants extends OfEvent {

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV, TSV, XLSX or JSON lines.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      var answer = useCases().events().enterParticipants().run(viewer(), id(), InputFile.of(file));
      var terminal = terminal();
      terminal.problems(answer.intake().problems());
      terminal.result(
          Lines.text(
              terminal,
              "cli.participants",
              answer.intake().taken(),
              answer.intake().refused(),
              answer.event().participants().size()));
      terminal.out().flush();
      return answer.intake().isWhole() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
  }

  /** {@code event list}: all events. */
  @Command(name = "list", description = "List the events.")
  static final class ListAll extends Door {
    @Override
    public Integer call() {
      var terminal = terminal();
      List<List<String>> rows =
          useCases().events().list().run(viewer()).stream()
              .map(
                  e ->
                      List.of(
                          e.slots().day().toString(),
                          e.id().value(),
                          terminal.language() == Language.ZH ? e.nameZh() : e.nameEn()))
              .toList();
      terminal.table(List.of(12, 40, 70), rows);
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event pair}: pins, bans, or takes the word back. */
  @Command(name = "pair", description = "Pin or ban a pair, or take the word back.")
  static final class Pair extends OfEvent {

    @Parameters(index = "1", description = "pin, ban or lift.")
    private Word word = Word.PIN;

    @Parameters(index = "2", paramLabel = "PARTY", description = "Id of the seeking party.")
    private String party = "";

    @Parameters(index = "3", paramLabel = "PATENT", description = "Publication number or id.")
    private String patent = "";

    /** What the organizer says. */
    enum Word {
      PIN,
      BAN,
      LIFT
    }

    @Override
    public Integer call() {
      var offering =
          patent.startsWith("offer:") || patent.startsWith("patent:")
              ? OfferingId.parse(patent)
              : OfferingId.of(PatentId.meant(patent));
      var kind = word == Word.BAN ? PairRule.Kind.BAN : PairRule.Kind.PIN;
      var rule = new PairRule(kind, new OrganizationId(party), offering);
      useCases().events().rulePair().run(viewer(), id(), rule, word == Word.LIFT);
      return ExitCode.DONE;
    }
  }

  /** {@code event run}: the match lists. */
  @Command(name = "run", description = "Run the matching of an event.")
  static final class Run extends OfEvent {

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description = "Day of the gates (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--seed", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Print the whole run as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      MatchRun run;
      try (var progress = progress()) {
        var request = new RunRequest(id(), dayOr(asOf), seed);
        run = useCases().events().runMatching().run(viewer(), request, progress);
      }
      var terminal = terminal();
      if (json) {
        terminal.json(RunView.of(run));
      } else {
        RunLines.show(terminal, run);
      }
      terminal.out().flush();
      return run.status() == RunStatus.COMPLETED ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  /** {@code event schedule}: the timetable. */
  @Command(name = "schedule", description = "Seat the latest lists in a timetable.")
  static final class Schedule extends OfEvent {
    @Override
    public Integer call() {
      var timetable = useCases().events().planMeetings().run(viewer(), id());
      var terminal = terminal();
      terminal.result(
          Lines.text(
              terminal,
              "cli.timetable",
              timetable.meetings().size(),
              timetable.slotsUsed(),
              timetable.unscheduled().size(),
              timetable.revision()));
      timetable.unscheduled().stream()
          .map(
              u ->
                  "  "
                      + u.seekerName()
                      + " – "
                      + u.holderName()
                      + ": "
                      + u.reason().in(terminal.language()))
          .forEach(terminal::result);
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event export}: the files. */
  @Command(
      name = "export",
      description = "Write match lists, timetable, sheets and calendars as files.")
  static final class Export extends OfEvent {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder.")
    private Path out = Path.of("");

    @Option(
        names = "--kind",
        split = ",",
        description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
    private ExportEvent.Kind[] kinds = {};

    @Option(
        names = "--format",
        split = ",",
        description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
    private ExportEvent.Format[] formats = {};

    @Option(
        names = "--reader",
        paramLabel = "ID",
        description = "Only the sheets of this party (its id) or table (its number).")
    private @Nullable String reader;

    @Override
    public Integer call() {
      var request =
          new ExportEvent.Request(
              id(), new HashSet<>(List.of(kinds)), new HashSet<>(List.of(formats)), reader);
      var terminal = terminal();
      var answer = useCases().events().export().run(viewer(), request, new FolderTarget(out));
      answer.files().forEach(file -> terminal.result(out.resolve(file.name()).toString()));
      terminal.problems(new ProblemReport(answer.leftOut()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
