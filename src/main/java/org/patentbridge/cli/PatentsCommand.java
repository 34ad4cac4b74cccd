package org.patentbridge.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.FindSimilar;
import org.patentbridge.usecase.ShowPatentSources;
import org.patentbridge.view.PatentSourcesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patents}: the inventory, one patent at a time. */
@Command(
    name = "patents",
    description = "The patents on record.",
    subcommands = {PatentsCommand.Show.class, PatentsCommand.Similar.class})
public final class PatentsCommand extends Group {

  /** {@code patents show ID}: what holds, what every source states, and what decided. */
  @Command(
      name = "show",
      description = "Show a patent: what every source states, whose word holds and why.")
  static final class Show extends Door {

    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Publication number in any form, or an id.")
    private @Nullable String id;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var wanted = PatentId.meant(Objects.requireNonNull(id, "picocli demands it"));
      var answer = useCases().showPatentSources().run(viewer(), wanted);
      var terminal = terminal();
      if (json) {
        terminal.json(
            PatentSourcesView.of(
                answer.merged(),
                answer.holders(),
                answer.sources().stream()
                    .map(s -> PatentSourcesView.Source.of(s.statement(), s.kind(), answer.merged()))
                    .toList()));
      } else {
        show(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void show(Terminal terminal, ShowPatentSources.Answer answer) {
      var patent = answer.merged().patent();
      terminal.result(patent.id() + "  " + patent.text().title());
      for (ShowPatentSources.Source source : answer.sources()) {
        var origin = source.statement().origin();
        terminal.result(
            "  "
                + Lines.text(
                    terminal,
                    "cli.source",
                    origin.source(),
                    source.kind(),
                    origin.place().toString(),
                    Objects.toString(origin.day(), "–")));
      }
      answer.merged().choices().forEach(choice -> show(terminal, choice));
    }

    private static void show(Terminal terminal, FieldChoice choice) {
      terminal.result(
          "  "
              + Lines.text(
                  terminal,
                  "cli.field-kept",
                  Lines.text(terminal, "patent-field." + choice.field().title()),
                  choice.value(),
                  choice.because().in(terminal.language())));
      if (choice.contradictory()) {
        terminal.result("    " + Lines.text(terminal, "cli.field-contradictory"));
      }
      choice.others().stream()
          .filter(o -> !o.value().equals(choice.value()))
          .forEach(o -> terminal.result("      " + other(terminal, o)));
    }

    private static String other(Terminal terminal, FieldClaim claim) {
      var asOf =
          claim.asOf() == null ? "" : Lines.text(terminal, "cli.as-of", claim.asOf().toString());
      return Lines.text(terminal, "cli.field-other", claim.origin().source(), claim.value(), asOf);
    }
  }

  /** {@code patents similar ID}: patents whose texts are like that of a given one. */
  @Command(name = "similar", description = "Find patents whose texts are like that of a given one.")
  static final class Similar extends Door {

    private static final int MOST = 200;

    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Publication number in any form, or an id.")
    private @Nullable String id;

    @Mixin private ConditionOptions options = new ConditionOptions();

    @Option(
        names = "--all-members",
        description = "Show each member of a family by itself, not the best one for all.")
    private boolean allMembers;

    @Option(
        names = "--limit",
        defaultValue = "10",
        description = "Rows (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var like = PatentId.meant(Objects.requireNonNull(id, "picocli demands it"));
      var rows = Math.clamp(limit, 1, MOST);
      print(
          useCases()
              .records()
              .findSimilar()
              .run(viewer(), new FindSimilar.Request(like, options.conditions(), rows, allMembers)),
          json);
      return ExitCode.DONE;
    }
  }
}
