package org.patentbridge.cli;

import picocli.CommandLine.Command;

/** {@code rules}: the shelf {@code index-config/}. */
@Command(
    name = "rules",
    description = "The rules under index-config/.",
    subcommands = RulesCommand.Check.class)
public final class RulesCommand extends Group {

  /** {@code rules check}: reads all rules and runs their examples. */
  @Command(name = "check", description = "Read all rules and run the examples inside them.")
  static final class Check extends Door {
    @Override
    public Integer call() {
      var checked = useCases().quality().checkRulebook().run();
      var terminal = terminal();
      terminal.problems(checked.report());
      terminal.result(
          Lines.text(
              terminal,
              "cli.rules-checked",
              checked.fingerprint().toString(),
              checked.examples(),
              checked.analyzers(),
              checked.chains(),
              checked.profiles(),
              checked.templates(),
              checked.fields(),
              checked.words(),
              checked.merging(),
              checked.readings(),
              checked.names(),
              checked.report().errors()));
      terminal.out().flush();
      return checked.report().hasErrors() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
  }
}
