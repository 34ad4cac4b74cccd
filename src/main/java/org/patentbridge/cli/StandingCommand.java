package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.usecase.MatchStandingNeeds;
import org.patentbridge.view.AlertDigestView;
import org.patentbridge.view.StandingNeedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standing}: needs that go on looking. */
@Command(
    name = "standing",
    description = "Needs that go on looking: new and changed patents are told to their persons.",
    subcommands = {
      StandingCommand.ListAll.class,
      StandingCommand.Follow.class,
      StandingCommand.Change.class,
      StandingCommand.Match.class,
      StandingCommand.Digests.class
    })
public final class StandingCommand extends Group {

  /** What all that concerns one person has in common. */
  abstract static class OfPerson extends Door {

    @Option(
        names = "--person",
        paramLabel = "ACCOUNT",
        description = "Whose; named by whoever sits at the machine.")
    private @Nullable String person;

    final @Nullable AccountName person() {
      return person == null ? null : new AccountName(person);
    }
  }

  private static void told(Terminal terminal, StandingNeed one) {
    terminal.result(
        Lines.text(
            terminal,
            "cli.standing.one",
            one.id().value(),
            one.need().value(),
            one.state().name().toLowerCase(Locale.ROOT)));
    terminal.out().flush();
  }

  /** {@code standing list}: the own ones. */
  @Command(name = "list", description = "List a person's standing needs.")
  static final class ListAll extends OfPerson {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().people().standing().list().run(viewer(), person());
      var terminal = terminal();
      if (json) {
        terminal.json(
            all.stream()
                .map(l -> StandingNeedView.of(l.standing(), l.title(), l.alerts()))
                .toList());
      } else {
        terminal.table(
            List.of(26, 24, 10, 8, 40),
            all.stream()
                .map(
                    l ->
                        List.of(
                            l.standing().id().value(),
                            l.standing().need().value(),
                            l.standing().state().name().toLowerCase(Locale.ROOT),
                            Integer.toString(l.alerts()),
                            l.title()))
                .toList());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code standing follow}: from now on. */
  @Command(
      name = "follow",
      description = "Tell a person of new and changed patents for a need, from now on.")
  static final class Follow extends OfPerson {

    @Parameters(paramLabel = "NEED", description = "Id of a need of the person's organization.")
    private NeedId need = new NeedId("-");

    @Option(
        names = "--best",
        defaultValue = "10",
        description = "Patents that would stand among so many of those known now, 1 to 100.")
    private int best;

    @Option(
        names = "--least",
        defaultValue = "10",
        description = "And reach at least so many percent of the text, 1 to 100.")
    private int least;

    @Override
    public Integer call() {
      var request = new FollowNeed.Request(need, best, least, terminal().language(), person());
      told(terminal(), useCases().people().standing().follow().run(viewer(), request));
      return ExitCode.DONE;
    }
  }

  /** {@code standing change}: pause, go on, end. */
  @Command(name = "change", description = "Pause a standing need, let it go on, or end it.")
  static final class Change extends OfPerson {

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the standing need.")
    private StandingNeedId id = new StandingNeedId("0".repeat(24));

    @Parameters(index = "1", paramLabel = "STATE", description = "active, paused or ended.")
    private StandingNeed.State state = StandingNeed.State.ACTIVE;

    @Override
    public Integer call() {
      told(terminal(), useCases().people().standing().change().run(viewer(), id, state, person()));
      return ExitCode.DONE;
    }
  }

  /** {@code standing match}: what was imported since. */
  @Command(
      name = "match",
      description = "Match what was imported since the last time, and put digests together.")
  static final class Match extends Door {

    @Option(names = "--day", description = "Day of the digests; today by default.")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
      var outcome = matched();
      var today = day == null ? LocalDate.now(useCases().clock()) : day;
      int made = useCases().people().standing().make().run(viewer(), today);
      var terminal = terminal();
      terminal.result(
          Lines.text(terminal, "cli.standing.matched", outcome.changes(), outcome.alerts(), made));
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private MatchStandingNeeds.Outcome matched() {
      try (var progress = progress()) {
        return useCases().people().standing().match().run(viewer(), progress);
      }
    }
  }

  /** {@code standing digests}: what was told. */
  @Command(name = "digests", description = "List what a person was told, and what was held back.")
  static final class Digests extends OfPerson {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().people().standing().digests().run(viewer(), person());
      var terminal = terminal();
      if (json) {
        terminal.json(all.stream().map(AlertDigestView::of).toList());
      } else {
        for (var digest : all) {
          for (var line : digest.told()) {
            terminal.result(digest.day() + "  " + line.number() + "  " + line.title());
          }
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
