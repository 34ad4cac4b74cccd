package org.patentbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.AcceptProfile;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.view.LearningView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that turn answers into judgments and weights. */
final class LearningCommand {

  private LearningCommand() {}

  /** A command about one profile that may write a file. */
  abstract static class OfProfile extends Door {
    @Option(
        names = "--profile",
        defaultValue = "need-to-patent",
        paramLabel = "ID",
        description = "Scoring profile (default: ${DEFAULT-VALUE}).")
    private String profile = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path out;

    final String profile() {
      return profile;
    }

    final void give(Terminal terminal, String text) {
      if (out == null) {
        terminal.out().print(text);
      } else {
        try {
          Files.writeString(out, text);
        } catch (IOException unwritable) {
          throw new UncheckedIOException("cannot write " + out, unwritable);
        }
        terminal.result(out.toString());
      }
    }
  }

  /** {@code feedback judgments}: answers as evaluation reads them. */
  @Command(
      name = "judgments",
      description = "Write answers as graded judgments (query-id, corpus-id, score).")
  static final class Judgments extends OfProfile {

    @Override
    public Integer call() {
      var text = new StringBuilder("query-id\tcorpus-id\tscore\n");
      for (var j : useCases().learning().judgments().run(viewer(), profile())) {
        text.append(j.query()).append('\t').append(j.document()).append('\t');
        text.append(j.grade()).append('\n');
      }
      var terminal = terminal();
      give(terminal, text.toString());
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code feedback accept}: puts a proposal in place. */
  @Command(
      name = "accept",
      description =
          "Write a proposed profile into index-config; it takes effect with the next start.")
  static final class Accept extends Door {

    @Parameters(paramLabel = "MARK", description = "Mark of the proposal, as feedback learn tells.")
    private String mark = "";

    @Option(
        names = "--profile",
        defaultValue = "need-to-patent",
        paramLabel = "ID",
        description = "Scoring profile (default: ${DEFAULT-VALUE}).")
    private String profile = "";

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the proposal.")
    private long seed;

    @Override
    public Integer call() {
      var file =
          useCases()
              .learning()
              .accept()
              .run(viewer(), new AcceptProfile.Request(profile, seed, mark));
      var terminal = terminal();
      terminal.result(file);
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code feedback learn}: weights that would have ranked better. */
  @Command(
      name = "learn",
      description = "Propose weights that answers speak for, with their gain; change nothing.")
  static final class Learn extends OfProfile {

    @Option(names = "--seed", defaultValue = "1", description = "Seed of parts and draws.")
    private long seed;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var answer = useCases().learning().learn().run(viewer(), profile(), seed);
      var terminal = terminal();
      if (json) {
        var gain = answer.gain();
        var figures = List.of(gain.inForce(), gain.mean(), gain.low(), gain.high());
        terminal.json(
            LearningView.of(
                gain.needs(), figures, answer.features(), answer.before(), answer.after()));
      } else {
        tell(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private void tell(Terminal terminal, LearnProfile.Answer answer) {
      var gain = answer.gain();
      terminal.say(
          answer.isProposed() ? "cli.learn.proposed" : "cli.learn.nothing",
          gain.needs(),
          figure(gain.mean()),
          figure(gain.low()),
          figure(gain.high()),
          answer.mark());
      if (answer.isProposed()) {
        give(terminal, answer.text());
      }
    }

    private static String figure(double figure) {
      return String.format(Locale.ROOT, "%+.3f", figure);
    }
  }
}
