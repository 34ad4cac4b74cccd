package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.DecideNames;
import org.patentbridge.usecase.ListNameProposals;
import org.patentbridge.view.CompanyCardView;
import org.patentbridge.view.NameDecisionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code organizations}: what is known of companies, and which names mean one party. */
@Command(
    name = "organizations",
    description = "What is known of companies, and which names mean one party.",
    subcommands = {
      OrganizationsCommand.Card.class,
      OrganizationsCommand.Names.class,
      OrganizationsCommand.Same.class,
      OrganizationsCommand.Different.class,
    })
public final class OrganizationsCommand extends Group {

  /** {@code organizations card ID}: patents, links, rounds, open needs, and what is missing. */
  @Command(name = "card", description = "Show the patent-backed card of a company.")
  static final class Card extends Door {

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the company.")
    private @Nullable OrganizationId id;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Seen from (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var wanted = Objects.requireNonNull(id, "picocli demands it");
      var card = useCases().investors().card().run(viewer(), wanted, dayOr(asOf));
      var terminal = terminal();
      if (json) {
        terminal.json(CompanyCardView.of(card));
      } else {
        CompanyLines.card(terminal, card);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code organizations names}: what was merged, and what a person should decide. */
  @Command(
      name = "names",
      description = "List parties with several names, and pairs of names to decide on.")
  static final class Names extends Door {

    @Option(names = "--json", description = "Print all as JSON.")
    private boolean json;

    @Option(
        names = "--limit",
        defaultValue = "50",
        description = "Rows of each list without --json (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
      ListNameProposals.Answer answer;
      try (var progress = progress()) {
        answer = useCases().names().proposals().run(viewer(), progress);
      }
      var terminal = terminal();
      if (json) {
        terminal.json(NamesView.of(answer));
      } else {
        show(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private void show(Terminal terminal, ListNameProposals.Answer answer) {
      terminal.result(
          Lines.text(
              terminal,
              "cli.names",
              answer.names(),
              answer.parties(),
              answer.merged().size(),
              answer.proposals().size()));
      for (var merged : answer.merged().stream().limit(limit).toList()) {
        terminal.result(merged.name() + "  [" + merged.party() + "]");
        merged
            .readings()
            .forEach(
                r ->
                    terminal.result(
                        "    " + r.raw() + "  – " + r.because().in(terminal.language())));
      }
      terminal.result(Lines.text(terminal, "cli.names-proposals"));
      answer.proposals().stream()
          .limit(limit)
          .forEach(
              p ->
                  terminal.result(
                      "  " + p.mentions() + "  " + p.because().in(terminal.language())));
    }
  }

  /** A person's word on two parties. */
  abstract static class Decide extends Door {

    @Parameters(index = "0", paramLabel = "A", description = "Name or id of a party.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Name or id of another.")
    private String other = "";

    @Option(names = "--json", description = "Print the decision as JSON.")
    private boolean json;

    abstract NameVerdict verdict();

    @Override
    public final Integer call() {
      var request = new DecideNames.Request(one, other, verdict());
      var decision = useCases().names().decide().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(NameDecisionView.of(decision));
      } else {
        var row = List.of(decision.one().value(), decision.other().value());
        terminal.result(decision.verdict() + " " + String.join(" | ", row));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code organizations same}: the two are one. */
  @Command(name = "same", description = "Decide that two parties are one.")
  static final class Same extends Decide {
    @Override
    NameVerdict verdict() {
      return NameVerdict.SAME;
    }
  }

  /** {@code organizations different}: the two stay two. */
  @Command(name = "different", description = "Decide that two parties are two.")
  static final class Different extends Decide {
    @Override
    NameVerdict verdict() {
      return NameVerdict.DIFFERENT;
    }
  }
}
