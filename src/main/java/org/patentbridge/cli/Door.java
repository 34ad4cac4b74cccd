package org.patentbridge.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.diagnosis.Diagnosis;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.view.SearchView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have: a help option, a terminal and a way to the use cases. */
@Command(mixinStandardHelpOptions = true)
abstract class Door implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  final CommandLine line() {
    return Objects.requireNonNull(spec, "picocli sets it").commandLine();
  }

  private PatentBridgeCommand root() {
    var line = line();
    while (line.getParent() != null) {
      line = line.getParent();
    }
    return line.getCommand();
  }

  final Diagnosis diagnosis() {
    return root().diagnosis();
  }

  final UseCases useCases() {
    return root().useCases();
  }

  final Terminal terminal() {
    return root().terminal(line());
  }

  /** Everybody who may run this program on this folder is its administrator. */
  final Viewer viewer() {
    return root().viewer();
  }

  final ProgressOnTerminal progress() {
    return ProgressOnTerminal.on(standardError(), root().language());
  }

  final LocalDate dayOr(@Nullable LocalDate stated) {
    return stated == null ? LocalDate.now(useCases().clock()) : stated;
  }

  /** For results that are no text. */
  static PrintStream standardOutput() {
    return System.out;
  }

  private static PrintStream standardError() {
    return System.err;
  }

  /** A page of what was found, for people or as JSON. */
  final void print(FoundPage page, boolean json) {
    var terminal = terminal();
    page.guidance().notes().forEach(terminal::say);
    if (json) {
      var ids = page.rows().stream().map(r -> r.offering().id()).toList();
      var industries = useCases().records().getIndustries().run(viewer(), ids);
      terminal.json(SearchView.of(page, industries.kept(), industries.names()));
    } else if (page.rows().isEmpty()) {
      terminal.say(
          page.guidance().clues().isEmpty() ? "cli.nothing-found" : "cli.nothing-found.but");
      page.guidance().clues().forEach(clue -> terminal.say(clue.reason()));
    } else {
      FoundLines.show(terminal, page);
    }
    terminal.out().flush();
  }
}
