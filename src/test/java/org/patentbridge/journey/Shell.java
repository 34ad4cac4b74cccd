package org.patentbridge.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.patentbridge.cli.PatentBridgeCommand;
import org.patentbridge.cli.UseCases;

/** Runs commands as a shell would, within this process. */
@ApplicationScoped
class Shell {

  private final UseCases useCases;

  Shell(UseCases useCases) {
    this.useCases = useCases;
  }

  /**
   * What a command came to.
   *
   * @param code exit code
   * @param out results
   * @param err all else
   */
  record Outcome(int code, String out, String err) {}

  /** Runs a command in English. */
  Outcome run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var line =
        PatentBridgeCommand.over(() -> useCases)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    var all = new String[arguments.length + 2];
    all[0] = "--lang";
    all[1] = "en";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    int code = line.execute(all);
    line.getOut().flush();
    line.getErr().flush();
    return new Outcome(code, out.toString(), err.toString());
  }
}
