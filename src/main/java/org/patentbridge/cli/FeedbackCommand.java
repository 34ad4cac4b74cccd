package org.patentbridge.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.FeedbackReport;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.EnterFeedback;
import org.patentbridge.usecase.GiveFeedback;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.view.FeedbackView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code feedback}: what parties answer after an event. */
@Command(
    name = "feedback",
    description = "What parties think of their matches after an event.",
    subcommands = {
      FeedbackCommand.Record.class,
      FeedbackCommand.Give.class,
      FeedbackCommand.Import.class,
      FeedbackCommand.ListAll.class,
      FeedbackCommand.Own.class,
      FeedbackCommand.Report.class,
      FeedbackCommand.Links.class,
      FeedbackCommand.Due.class,
      LearningCommand.Judgments.class,
      LearningCommand.Learn.class,
      LearningCommand.Accept.class,
    })
public final class FeedbackCommand extends Group {

  /** What is said. */
  static final class Said {

    @Option(
        names = "--prospect",
        defaultValue = "CANNOT_SAY",
        description = "Industrialization prospect: ${COMPLETION-CANDIDATES}.")
    private Prospect prospect = Prospect.CANNOT_SAY;

    @Option(
        names = "--reason",
        split = ",",
        description = "What is held against it: ${COMPLETION-CANDIDATES}.")
    private Set<ReasonCode> reasons = new TreeSet<>();

    @Option(names = "--improvement", defaultValue = "", description = "What would have to improve.")
    private String improvement = "";

    @Option(
        names = "--intention",
        split = ",",
        description = "What is wanted next: ${COMPLETION-CANDIDATES}.")
    private Set<Intention> intentions = new TreeSet<>();

    private Verdict verdict() {
      return new Verdict(prospect, reasons, improvement, intentions);
    }
  }

  /** A command about the answers of one event. */
  abstract static class OfEvent extends Door {
    @Option(
        names = "--event",
        required = true,
        paramLabel = "EVENT",
        description = "Id of the event.")
    private @Nullable EventId event;

    final EventId event() {
      return Objects.requireNonNull(event, "picocli demands it");
    }
  }

  private static List<String> row(Feedback answer) {
    var verdict = answer.verdict();
    return List.of(
        answer.by().value(),
        answer.pairing().seeker().toString(),
        answer.pairing().offering().toString(),
        verdict.prospect().name(),
        joined(verdict.reasons()),
        joined(verdict.intentions()));
  }

  private static String joined(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static void table(Terminal terminal, List<Feedback> answers) {
    terminal.table(
        List.of(26, 18, 26, 12, 26, 24), answers.stream().map(FeedbackCommand::row).toList());
    terminal.out().flush();
  }

  /** {@code feedback record}: one answer that a party told the organizer. */
  @Command(name = "record", description = "Enter what a party said; its latest answer counts.")
  static final class Record extends OfEvent {

    @Parameters(index = "0", paramLabel = "PARTY", description = "Who says it: id or name.")
    private String party = "";

    @Parameters(index = "1", paramLabel = "NO", description = "Of which patent or offer.")
    private @Nullable OfferingId offering;

    @Option(names = "--need", paramLabel = "ID", description = "need:… or mandate:…, if several.")
    private @Nullable SeekerId seeker;

    @Mixin private Said said = new Said();

    @Override
    public Integer call() {
      var about = Objects.requireNonNull(offering, "picocli demands it");
      var request = new EnterFeedback.Request(event(), party, seeker, about, said.verdict());
      table(terminal(), useCases().feedback().enter().run(viewer(), request));
      return ExitCode.DONE;
    }
  }

  /** {@code feedback give}: one answer of the own party. */
  @Command(name = "give", description = "Say what your own organization thinks of a match.")
  static final class Give extends Door {

    @Parameters(index = "0", paramLabel = "MEETING", description = "Id of the meeting.")
    private String meeting = "";

    @Parameters(index = "1", paramLabel = "NO", description = "Of which patent or offer.")
    private @Nullable OfferingId offering;

    @Option(names = "--need", paramLabel = "ID", description = "need:… or mandate:…, if several.")
    private @Nullable SeekerId seeker;

    @Mixin private Said said = new Said();

    @Override
    public Integer call() {
      var about = Objects.requireNonNull(offering, "picocli demands it");
      var request = new GiveFeedback.Request(new MeetingId(meeting), about, seeker, said.verdict());
      int given = useCases().feedback().give().run(viewer(), request).size();
      var terminal = terminal();
      terminal.result(Lines.text(terminal, "cli.feedback.given", given));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code feedback import}: a table of answers. */
  @Command(name = "import", description = "Enter a table of answers; the same again adds nothing.")
  static final class Import extends Door {

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV, TSV, XLSX or JSON lines.")
    private Path file = Path.of("");

    @Option(
        names = "--event",
        paramLabel = "EVENT",
        description = "Id of the event, for rows that name none.")
    private @Nullable EventId event;

    @Override
    public Integer call() {
      var taken = useCases().feedback().table().run(viewer(), event, InputFile.of(file));
      var terminal = terminal();
      terminal.problems(taken.problems());
      terminal.result(
          Lines.text(
              terminal,
              "cli.feedback.imported",
              taken.source(),
              taken.saved().added(),
              taken.saved().unchanged(),
              taken.refused()));
      terminal.out().flush();
      return taken.isWhole() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
  }

  /** {@code feedback list}: the answers of an event. */
  @Command(name = "list", description = "List the answers of an event.")
  static final class ListAll extends OfEvent {

    @Option(names = "--history", description = "Also answers that a later one replaced.")
    private boolean history;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().feedback().list().run(viewer(), event(), history);
      if (json) {
        terminal().json(all.stream().map(FeedbackView::of).toList());
        terminal().out().flush();
      } else {
        table(terminal(), all);
      }
      return ExitCode.DONE;
    }
  }

  /** {@code feedback own}: the answers of the own party. */
  @Command(name = "own", description = "List the answers of your own organization.")
  static final class Own extends Door {

    @Override
    public Integer call() {
      var terminal = terminal();
      terminal.table(
          List.of(14, 26, 12, 26, 24),
          useCases().feedback().own().run(viewer()).stream()
              .map(
                  own ->
                      List.of(
                          own.meeting().value(),
                          own.offering().toString(),
                          own.answer().verdict().prospect().name(),
                          joined(own.answer().verdict().reasons()),
                          joined(own.answer().verdict().intentions())))
              .toList());
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code feedback report}: the answers of an event, counted. */
  @Command(name = "report", description = "Count the answers of an event.")
  static final class Report extends OfEvent {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var report = useCases().feedback().report().run(viewer(), event());
      var terminal = terminal();
      if (json) {
        terminal.json(FeedbackView.Report.of(report));
      } else {
        print(terminal, report);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void print(Terminal terminal, FeedbackReport report) {
      terminal.result(
          Lines.text(
              terminal,
              "cli.feedback.report",
              report.pairings(),
              report.answered().getOrDefault(Side.SEEKER, 0),
              report.answered().getOrDefault(Side.HOLDER, 0),
              Math.round(report.share() * 100)));
      counts(terminal, report.prospects(), "prospect.");
      counts(terminal, report.reasons(), "reason-code.");
      counts(terminal, report.intentions(), "intention.");
      report.improvements().stream()
          .map(f -> "  " + f.pairing().offering() + ": " + f.verdict().improvement())
          .forEach(terminal::result);
    }

    private static void counts(
        Terminal terminal, Map<? extends Enum<?>, Integer> counts, String prefix) {
      counts.entrySet().stream()
          .sorted(Map.Entry.comparingByKey((a, b) -> a.name().compareTo(b.name())))
          .map(e -> "  " + Lines.text(terminal, prefix + word(e.getKey())) + ": " + e.getValue())
          .forEach(terminal::result);
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** {@code feedback links}: one-click links for all that have not answered. */
  @Command(
      name = "links",
      description = "Make one-click links for the parties that have not answered yet.")
  static final class Links extends OfEvent {

    @Option(
        names = "--base",
        defaultValue = "http://localhost:8080",
        paramLabel = "URL",
        description = "Address of the service (default: ${DEFAULT-VALUE}).")
    private String base = "";

    @Option(
        names = "--days",
        defaultValue = "30",
        paramLabel = "N",
        description = "How long they are good (default: ${DEFAULT-VALUE}).")
    private int days;

    @Override
    public Integer call() {
      var terminal = terminal();
      for (var link : useCases().feedback().links().run(viewer(), event(), days)) {
        terminal.result(
            String.join(
                "\t",
                link.party().value(),
                link.name(),
                link.card().offeringNumber(),
                link.until().toString(),
                base + link.page()));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code feedback due}: who is to be asked. */
  @Command(
      name = "due",
      description = "List who is to be asked: on the day, 14, 90 and 180 days after an event.")
  static final class Due extends Door {

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day (default: today).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
      var terminal = terminal();
      for (var due : useCases().feedback().due().run(viewer(), dayOr(asOf))) {
        terminal.result(
            String.join(
                "\t",
                due.event().value(),
                Integer.toString(due.round().days()),
                due.side().name(),
                due.party().value(),
                due.card().offeringNumber()));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
