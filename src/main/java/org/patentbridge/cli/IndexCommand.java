package org.patentbridge.cli;

import org.patentbridge.usecase.InspectIndex;
import picocli.CommandLine.Command;

/** {@code index}: the search index. */
@Command(
    name = "index",
    description = "The search index.",
    subcommands = {
      IndexCommand.Rebuild.class,
      IndexCommand.Status.class,
      IndexCommand.Check.class,
    })
public final class IndexCommand extends Group {

  /** {@code index rebuild}: builds beside, then swaps. */
  @Command(name = "rebuild", description = "Build the index anew beside the one in use, then swap.")
  static final class Rebuild extends Door {
    @Override
    public Integer call() {
      try (var progress = progress()) {
        useCases().index().rebuild().run(viewer(), progress);
        useCases().index().catchUp().run(viewer(), progress);
      }
      show(terminal(), useCases().index().inspect().run(viewer(), false));
      return ExitCode.DONE;
    }
  }

  /** {@code index status}: what it holds and how far behind it is. */
  @Command(name = "status", description = "What the index holds and how far behind it is.")
  static final class Status extends Door {
    @Override
    public Integer call() {
      show(terminal(), useCases().index().inspect().run(viewer(), false));
      return ExitCode.DONE;
    }
  }

  /** {@code index check}: reads every byte. */
  @Command(name = "check", description = "Read every byte of the index and compare with the store.")
  static final class Check extends Door {
    @Override
    public Integer call() {
      var state = useCases().index().inspect().run(viewer(), true);
      terminal().problems(state.problems());
      show(terminal(), state);
      return state.problems().hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private static void show(Terminal terminal, InspectIndex.Answer state) {
    terminal.result(
        Lines.text(
            terminal,
            "cli.index-state",
            state.generation().name(),
            state.documents(),
            state.generation().lastChange().value(),
            state.behind(),
            state.generation().rules().toString()));
    terminal.out().flush();
  }
}
