package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.Tally;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.MatchCompanies;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.view.CompanyMatchesView;
import org.patentbridge.view.InvestorHistoryView;
import org.patentbridge.view.InvestorMatchesView;
import org.patentbridge.view.InvestorPredictionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code investors}: what investors did, and who fits whom. */
@Command(
    name = "investors",
    description = "What investors did, and which investors and companies fit each other.",
    subcommands = {
      InvestorsCommand.History.class,
      InvestorsCommand.Match.class,
      InvestorsCommand.Companies.class,
    })
public final class InvestorsCommand extends Group {

  /** {@code investors history NAME}: drawn from past deals. */
  @Command(name = "history", description = "Show what an investor did, drawn from past deals.")
  static final class History extends Door {

    private static final int SHOWN = 8;

    @Parameters(index = "0", paramLabel = "NAME", description = "Name or id of the investor.")
    private String investor = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "Seen from (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var history = useCases().investors().show().run(viewer(), investor, dayOr(asOf));
      var terminal = terminal();
      if (json) {
        terminal.json(InvestorHistoryView.of(history));
      } else {
        show(terminal, history);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void show(Terminal terminal, InvestorHistory history) {
      var activity = history.activity();
      terminal.result(String.join(" / ", history.names()) + "  [" + history.investor() + "]");
      terminal.result(
          "  "
              + Lines.text(
                  terminal,
                  "cli.investor-activity",
                  activity.deals(),
                  activity.companies(),
                  Objects.toString(activity.first(), "–"),
                  Objects.toString(activity.last(), "–")));
      say(terminal, "cli.investor-domains", history.domains().stream().map(History::count));
      say(terminal, "cli.investor-rounds", history.rounds().stream().map(History::count));
      say(terminal, "cli.investor-cities", history.cities().stream().map(History::count));
      say(
          terminal,
          "cli.investor-partners",
          history.partners().stream().map(p -> p.name() + " × " + p.companies()));
      say(
          terminal,
          "cli.investor-deals",
          history.deals().stream()
              .map(
                  d ->
                      Objects.toString(d.date(), "–")
                          + " "
                          + d.company().name()
                          + " "
                          + d.terms().series()));
    }

    private static String count(Tally tally) {
      return tally.what() + " × " + tally.deals();
    }

    private static void say(Terminal terminal, String key, Stream<String> items) {
      var text = items.limit(SHOWN).collect(Collectors.joining("; "));
      if (!text.isEmpty()) {
        terminal.result("  " + Lines.text(terminal, key) + ": " + text);
      }
    }
  }

  /** {@code investors match}: investors for a company, a link or an event. */
  @Command(name = "match", description = "Rank investors for a company, a chain link or an event.")
  static final class Match extends Door {

    @Option(names = "--company", paramLabel = "ID", description = "A company of the register.")
    private @Nullable OrganizationId company;

    @Option(names = "--link", paramLabel = "ID", description = "A link, as power-battery/cathode.")
    private @Nullable String link;

    @Option(names = "--event", paramLabel = "ID", description = "Only investors that take part.")
    private @Nullable EventId event;

    @Option(names = "--limit", defaultValue = "10", description = "Rows (default: 10).")
    private int limit;

    @Option(names = "--explain", description = "Show every part, and who is stopped by what.")
    private boolean explain;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day of the gates.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request =
          new MatchInvestors.Request(
              company,
              link == null ? null : ChainLinkId.parse(link),
              event,
              dayOr(asOf),
              Math.clamp(limit, 1, 200));
      var answer = useCases().investors().match().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(view(answer));
      } else {
        show(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private void show(Terminal terminal, MatchInvestors.Answer answer) {
      int rank = 0;
      for (var row : answer.rows()) {
        CompanyLines.fit(terminal, ++rank, row.fit(), row.name(), explain);
      }
      terminal.result(
          Lines.text(terminal, "cli.investors-found", answer.rows().size(), answer.apart().size()));
      if (explain) {
        answer
            .apart()
            .forEach(
                a ->
                    terminal.result(
                        "  × "
                            + a.misfit().mandate()
                            + "  "
                            + a.name()
                            + "  "
                            + Lines.gate(terminal, a.misfit().closed())));
      }
      if (!answer.likely().isEmpty()) {
        terminal.result(Lines.text(terminal, "cli.investors-likely"));
        answer.likely().forEach(p -> CompanyLines.prediction(terminal, p, explain));
      }
    }
  }

  private static InvestorMatchesView view(MatchInvestors.Answer answer) {
    var rows = answer.rows();
    return new InvestorMatchesView(
        answer.card().organization().id().value(),
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    InvestorMatchesView.Row.of(
                        i + 1, rows.get(i).fit(), rows.get(i).name(), rows.get(i).others()))
            .toList(),
        answer.apart().stream()
            .map(a -> InvestorMatchesView.Stopped.of(a.misfit(), a.name()))
            .toList(),
        answer.likely().stream().map(InvestorPredictionView::of).toList());
  }

  /** {@code investors companies NAME}: companies for an investor. */
  @Command(name = "companies", description = "Rank companies for an investor or one mandate.")
  static final class Companies extends Door {

    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Id of a mandate, or id or name of an investor.")
    private String investor = "";

    @Option(names = "--limit", defaultValue = "10", description = "Rows (default: 10).")
    private int limit;

    @Option(names = "--explain", description = "Show every part, and who is stopped by what.")
    private boolean explain;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day of the gates.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request = new MatchCompanies.Request(investor, dayOr(asOf), Math.clamp(limit, 1, 200));
      var answer = useCases().investors().companies().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(view(answer));
      } else {
        show(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private void show(Terminal terminal, MatchCompanies.Answer answer) {
      int rank = 0;
      for (var row : answer.rows()) {
        var name = row.card().organization().name().raw();
        CompanyLines.fit(terminal, ++rank, row.fit(), name, explain);
      }
      terminal.result(
          Lines.text(terminal, "cli.companies-found", answer.rows().size(), answer.apart().size()));
      if (explain) {
        answer
            .apart()
            .forEach(
                a ->
                    terminal.result(
                        "  × " + a.name() + "  " + Lines.gate(terminal, a.misfit().closed())));
      }
    }
  }

  private static CompanyMatchesView view(MatchCompanies.Answer answer) {
    var rows = answer.rows();
    return new CompanyMatchesView(
        answer.mandates().stream().map(m -> m.id().value()).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(i -> CompanyMatchesView.Row.of(i + 1, rows.get(i).fit(), rows.get(i).card()))
            .toList(),
        answer.apart().stream()
            .map(a -> CompanyMatchesView.Stopped.of(a.misfit(), a.name()))
            .toList());
  }
}
