package org.patentbridge.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.usecase.CheckEvent;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.view.CheckView;
import org.patentbridge.view.PublicationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands by which lists are published, taken back and held against the newest records. */
final class PublishCommand {

  private PublishCommand() {}

  /** {@code event publish}: the lists go out. */
  @Command(
      name = "publish",
      description = "Publish a draft as it is now, after all gates were asked once more.")
  static final class Publish extends ReviewCommand.OfDraft {

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description = "Day of the gates (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
        names = "--without-them",
        description = "Leave out rows that a hard rule stops by now; else they stop all.")
    private boolean withoutThem;

    @Option(names = "--json", description = "Print the publication as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request = new PublishLists.Request(id(), draft(), dayOr(asOf), withoutThem);
      var answer = useCases().review().publish().run(viewer(), request);
      var terminal = terminal();
      var publication = answer.publication();
      if (json) {
        terminal.json(
            PublicationView.Outcome.of(
                publication, answer.changed(), publication.version(), answer.ledger()));
      } else {
        terminal.result(
            PublishCommand.line(
                terminal, answer.changed() ? "cli.published" : "cli.published.same", publication));
        publication.withheld().stream()
            .map(PublicationView.Stopped::of)
            .forEach(s -> terminal.result(stopped(terminal, s)));
        meetings(terminal, answer.ledger());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private static String line(Terminal terminal, String key, Publication publication) {
    return Lines.text(
        terminal,
        key,
        publication.version(),
        publication.run().value(),
        publication.state(),
        publication.by(),
        publication.at().toString(),
        publication.digest().abbreviated());
  }

  private static String stopped(Terminal terminal, PublicationView.Stopped stopped) {
    var reason = stopped.reason();
    return "  ! %s – %s: %s"
        .formatted(
            stopped.row().partyName(),
            stopped.row().number(),
            terminal.language() == org.patentbridge.domain.message.Language.ZH
                ? reason.zh()
                : reason.en());
  }

  private static void meetings(Terminal terminal, MeetingLedger ledger) {
    var confirmed = ledger.confirmed().size();
    terminal.result(
        Lines.text(
            terminal, "cli.published.meetings", confirmed, ledger.meetings().size() - confirmed));
  }

  /** {@code event undo}: back to the former publication. */
  @Command(name = "undo", description = "Take the publication back: to the former one, or to none.")
  static final class Undo extends EventCommand.OfEvent {

    @Option(names = "--because", required = true, description = "Why; kept with the record.")
    private String because = "";

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var answer = useCases().review().undo().run(viewer(), id(), because);
      var terminal = terminal();
      var standing = answer.standing();
      if (json) {
        terminal.json(
            PublicationView.Outcome.of(
                answer.undone(),
                true,
                standing == null ? null : standing.version(),
                answer.ledger()));
      } else {
        terminal.result(
            standing == null
                ? Lines.text(terminal, "cli.undone.none", answer.undone().version())
                : Lines.text(
                    terminal, "cli.undone", answer.undone().version(), standing.version()));
        meetings(terminal, answer.ledger());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event history}: all publications. */
  @Command(name = "history", description = "List what was published, also what was taken back.")
  static final class History extends EventCommand.OfEvent {

    @Option(names = "--json", description = "Print the publications as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().review().history().run(viewer(), id());
      var terminal = terminal();
      if (json) {
        terminal.json(all.stream().map(PublicationView::of).toList());
      } else {
        all.forEach(p -> terminal.result(told(terminal, p)));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static String told(Terminal terminal, Publication publication) {
      var line = PublishCommand.line(terminal, "cli.published", publication);
      var withdrawal = publication.withdrawal();
      return withdrawal == null
          ? line
          : line
              + " "
              + Lines.text(
                  terminal,
                  "cli.published.undone",
                  withdrawal.by(),
                  withdrawal.at().toString(),
                  withdrawal.because());
    }
  }

  /** {@code event check}: what changed since. */
  @Command(
      name = "check",
      description = {
        "Ask all gates again by the newest records, and list rows that may not stand any more.",
        "Exit code 1 where there are any."
      })
  static final class Check extends EventCommand.OfEvent {

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description = "Day of the gates (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var answer = useCases().review().check().run(viewer(), id(), dayOr(asOf));
      var affected = answer.breaches().stream().map(Check::view).toList();
      var terminal = terminal();
      if (json) {
        terminal.json(
            CheckView.of(answer.asOf(), answer.run(), answer.version(), answer.rows(), affected));
      } else {
        terminal.result(
            Lines.text(
                terminal, "cli.check", answer.rows(), answer.asOf().toString(), affected.size()));
        affected.forEach(a -> terminal.result(stopped(terminal, a.stopped()) + seat(terminal, a)));
      }
      terminal.out().flush();
      return affected.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static CheckView.Affected view(CheckEvent.Affected affected) {
      var meeting = affected.meeting();
      return new CheckView.Affected(
          PublicationView.Stopped.of(affected.breach()),
          meeting == null ? null : meeting.slot(),
          meeting == null ? null : meeting.table());
    }

    private static String seat(Terminal terminal, CheckView.Affected affected) {
      var slot = affected.slot();
      var table = affected.table();
      return slot == null || table == null
          ? ""
          : " " + Lines.text(terminal, "cli.check.seat", slot + 1, table);
    }
  }
}
