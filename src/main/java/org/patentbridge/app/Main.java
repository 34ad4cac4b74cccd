package org.patentbridge.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentbridge.cli.DemoCommand;
import org.patentbridge.cli.DoctorCommand;
import org.patentbridge.cli.EvaluateCommand;
import org.patentbridge.cli.ExitCode;
import org.patentbridge.cli.ImportCommand;
import org.patentbridge.cli.PatentBridgeCommand;
import org.patentbridge.cli.RulesCommand;
import org.patentbridge.cli.ServeCommand;
import org.patentbridge.cli.UseCases;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ProblemReport;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Where the program starts.
 *
 * <p>The command line is parsed first; help and wrong usage end here, before anything is booted.
 * Commands that answer no HTTP boot the service without it.
 */
@QuarkusMain
public final class Main {

  private static final Supplier<UseCases> NOT_BOOTED =
      () -> {
        throw new IllegalStateException("a command ran before the service was booted");
      };

  private Main() {}

  /** Runs one command. */
  public static void main(String... args) {
    var line = commandLine(NOT_BOOTED);
    int parsed = parse(line, args);
    if (parsed >= 0) {
      System.exit(parsed);
    }
    prepare(line.getParseResult());
    if (leaf(line.getParseResult()).commandSpec().userObject() instanceof DoctorCommand) {
      Logger.getLogger("").setLevel(Level.SEVERE);
      System.exit(examining().execute(args));
    }
    var unknown = SettingsInForce.here().unknown();
    if (!unknown.isEmpty()) {
      new Failure(new BadInputException(new ProblemReport(unknown))).tell(writer(System.err));
      System.exit(ExitCode.BAD_INPUT);
    }
    Quarkus.run(PatentBridgeApplication.class, Main::ended, args);
  }

  /** Ends the process; what failed on the way up is told, because no log may be there yet. */
  private static void ended(int code, @Nullable Throwable failure) {
    if (failure != null) {
      new Failure(failure).tell(writer(System.err));
    }
    System.exit(code);
  }

  /** A command line that can examine the installation, which is not booted for that. */
  private static CommandLine examining() {
    return PatentBridgeCommand.over(NOT_BOOTED, () -> new Examination(SettingsInForce.here()).run())
        .setOut(writer(System.out))
        .setErr(writer(System.err));
  }

  static CommandLine commandLine(Supplier<UseCases> useCases) {
    return PatentBridgeCommand.over(useCases).setOut(writer(System.out)).setErr(writer(System.err));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The exit code of what ends with parsing; -1 where a command is to be run. */
  static int parse(CommandLine line, String... args) {
    try {
      var result = line.parseArgs(args);
      var printed = CommandLine.executeHelpRequest(result);
      if (printed != null) {
        return printed;
      }
      if (leaf(result).commandSpec().userObject() instanceof Runnable) {
        throw new CommandLine.ParameterException(
            leaf(result).commandSpec().commandLine(), "Missing command");
      }
      if (leaf(result).commandSpec().userObject() instanceof ImportCommand importing) {
        importing.requireSense();
      }
      return -1;
    } catch (CommandLine.ParameterException wrong) {
      wrong.getCommandLine().getErr().println(wrong.getMessage());
      if (!CommandLine.UnmatchedArgumentException.printSuggestions(
          wrong, wrong.getCommandLine().getErr())) {
        wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
      }
      return ExitCode.WRONG_USAGE;
    }
  }

  private static ParseResult leaf(ParseResult result) {
    return result.hasSubcommand() ? leaf(result.subcommand()) : result;
  }

  /** Settings that the command decides and that the service reads when it boots. */
  private static void prepare(ParseResult result) {
    var command = leaf(result).commandSpec().userObject();
    PatentBridgeCommand root = result.commandSpec().commandLine().getCommand();
    var serves =
        command instanceof ServeCommand || (command instanceof DemoCommand d && d.serves());
    System.setProperty("quarkus.http.host-enabled", Boolean.toString(serves));
    if (!serves) {
      System.setProperty("quarkus.scheduler.enabled", "false");
    }
    if (command instanceof EvaluateCommand
        || command instanceof ImportCommand i && i.asksForTemplate()
        || leaf(result).commandSpec().parent() != null
            && leaf(result).commandSpec().parent().userObject() instanceof RulesCommand) {
      System.setProperty("patentbridge.db.url", Settings.NO_DATABASE);
      System.setProperty("patentbridge.data", temporary().toString());
    } else if (root.data() != null) {
      System.setProperty("patentbridge.data", root.data().toAbsolutePath().toString());
    } else if (command instanceof DemoCommand demo) {
      System.setProperty(
          "patentbridge.data", demo.out().resolve("data").toAbsolutePath().toString());
    }
  }

  private static Path temporary() {
    try {
      var folder = Files.createTempDirectory("patentbridge-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot make a temporary folder", unwritable);
    }
  }
}
