package org.patentbridge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.view.EventView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code event}: the organizer's work. */
@Command(
    name = "event",
    description = "Make, run, review, publish, schedule and export events.",
    subcommands = {
      EventCommand.Create.class,
      EventCommand.Change.class,
      EventCommand.Show.class,
      EventCommand.Participants.class,
      EventCommand.ListAll.class,
      EventCommand.Pair.class,
      EventRunCommand.class,
      EventJobsCommand.class,
      EventCompareCommand.class,
      EventWhyNotCommand.class,
      TimetableCommand.Schedule.class,
      TimetableCommand.Replan.class,
      TimetableCommand.Attend.class,
      EventCommand.Export.class,
      ReviewCommand.Review.class,
      ReviewCommand.Edit.class,
      ReviewCommand.Approve.class,
      PublishCommand.Publish.class,
      PublishCommand.Undo.class,
      PublishCommand.History.class,
      PublishCommand.Check.class,
      WishCommand.State.class,
      WishCommand.Wishes.class,
      WishCommand.Answers.class,
      WishCommand.Series.class,
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

    @Option(
        names = "--template",
        description = "Id of the programme; needed unless the form states it.")
    private @Nullable String template;

    @Mixin private EventFormOptions options = new EventFormOptions();

    @Override
    public Integer call() {
      if (!options.isFromFile() && (template == null || !options.hasDay())) {
        throw new ParameterException(line(), "Missing: --template and --day, or --from FILE");
      }
      var draft = options.form(id().value(), template).draft("event");
      var event = useCases().events().create().run(viewer(), draft);
      terminal().result(event.id().value());
      terminal().out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event change}: what is stated about it. */
  @Command(name = "change", description = "Change what is stated about an event.")
  static final class Change extends OfEvent {

    @Mixin private EventFormOptions options = new EventFormOptions();

    @Override
    public Integer call() {
      var stated = options.form(null, null).change("event");
      var event = useCases().events().change().run(viewer(), id(), stated, null);
      terminal().json(EventView.of(event));
      terminal().out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event show}: all that is stated about it. */
  @Command(name = "show", description = "Show an event as JSON.")
  static final class Show extends OfEvent {
    @Override
    public Integer call() {
      terminal().json(EventView.of(useCases().events().get().run(viewer(), id())));
      terminal().out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event participants}: from a table. */
  @Command(
      name = "participants",
      description =
          "Enter participants from a table; rows of the same party and side replace theirs.")
  static final class Participants extends OfEvent {

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV, TSV, XLSX or JSON lines.")
    private Path file = Path.of("");

    @Option(
        names = "--write",
        description =
            "Write the participants to FILE (XLSX) instead, to change limits and seats by hand and"
                + " hand it in again.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
      return write ? writeOut() : enter();
    }

    private int writeOut() throws IOException {
      var bytes = new ByteArrayOutputStream();
      useCases().events().writeParticipants().run(viewer(), id(), terminal().language(), bytes);
      Files.write(file, bytes.toByteArray());
      terminal().result(Lines.text(terminal(), "cli.participants-written", file));
      terminal().out().flush();
      return ExitCode.DONE;
    }

    private int enter() {
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
      var offering = OfferingId.meant(patent);
      var kind = word == Word.BAN ? PairRule.Kind.BAN : PairRule.Kind.PIN;
      var rule = new PairRule(kind, new OrganizationId(party), offering);
      useCases().events().rulePair().run(viewer(), id(), rule, word == Word.LIFT);
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
