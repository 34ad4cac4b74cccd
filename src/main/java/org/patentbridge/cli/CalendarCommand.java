package org.patentbridge.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.usecase.SetChainOfMonth;
import org.patentbridge.view.MonthView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calendar}: one key industrial chain each month. */
@Command(
    name = "calendar",
    description = "Which industrial chain is on in which month.",
    subcommands = {
      CalendarCommand.All.class,
      CalendarCommand.Enter.class,
      CalendarCommand.Clear.class,
    })
public final class CalendarCommand extends Group {

  private static String event(Terminal terminal, @Nullable EventId event) {
    return event == null ? Lines.text(terminal, "cli.calendar.no-event") : event.value();
  }

  /** {@code calendar list}: all months. */
  @Command(name = "list", description = "List the months with their chains and events.")
  static final class All extends Door {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var months = useCases().shortlists().calendar().list().run(viewer());
      var terminal = terminal();
      if (json) {
        terminal.json(months.stream().map(m -> MonthView.of(m.entry(), m.chain())).toList());
      } else if (months.isEmpty()) {
        terminal.say("cli.calendar.empty");
      }
      if (!json) {
        months.forEach(
            m -> {
              var chain = m.chain();
              var name =
                  chain == null
                      ? ""
                      : terminal.language() == Language.ZH ? chain.nameZh() : chain.nameEn();
              var entry = m.entry();
              terminal.result(
                  Lines.text(
                          terminal,
                          "cli.calendar.entry",
                          entry.month().toString(),
                          entry.chain().value(),
                          name,
                          event(terminal, entry.event()))
                      + (entry.note().isEmpty() ? "" : "  " + entry.note()));
            });
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code calendar set}: a chain for a month. */
  @Command(
      name = "set",
      description = {
        "Set the chain of a month, and make its event from the programme's template with a quota",
        "for each link, unless it is there already."
      })
  static final class Enter extends Door {

    @Parameters(index = "0", paramLabel = "YYYY-MM", description = "The month.")
    private @Nullable YearMonth month;

    @Parameters(index = "1", paramLabel = "CHAIN", description = "Id of the chain.")
    private @Nullable ChainId chain;

    @Option(
        names = "--day",
        paramLabel = "DATE",
        description = "Day of the event (default: as index-config/shortlist.yaml says).")
    private @Nullable LocalDate day;

    @Option(names = "--no-event", description = "Make no event.")
    private boolean noEvent;

    @Option(names = "--note", defaultValue = "", description = "What people should know.")
    private String note = "";

    @Option(names = "--json", description = "Print the entry as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request =
          new SetChainOfMonth.Request(
              Objects.requireNonNull(month, "picocli demands it"),
              Objects.requireNonNull(chain, "picocli demands it"),
              day,
              !noEvent,
              note);
      var entry = useCases().shortlists().calendar().set().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(MonthView.of(entry, null));
      } else {
        terminal.result(line(terminal, entry));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static String line(Terminal terminal, ChainMonth entry) {
      return Lines.text(
          terminal,
          "cli.calendar.set",
          entry.month().toString(),
          entry.chain().value(),
          event(terminal, entry.event()));
    }
  }

  /** {@code calendar clear}: frees a month. */
  @Command(name = "clear", description = "Free a month; its event and shortlists stay.")
  static final class Clear extends Door {

    @Parameters(index = "0", paramLabel = "YYYY-MM", description = "The month.")
    private @Nullable YearMonth month;

    @Override
    public Integer call() {
      var wanted = Objects.requireNonNull(month, "picocli demands it");
      var entry = useCases().shortlists().calendar().clear().run(viewer(), wanted);
      var terminal = terminal();
      terminal.result(
          Lines.text(
              terminal, "cli.calendar.cleared", entry.month().toString(), entry.chain().value()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
