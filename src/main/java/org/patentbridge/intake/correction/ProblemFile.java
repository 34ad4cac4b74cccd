package org.patentbridge.intake.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * Every problem of a file as JSON lines in both languages, written as they are met and kept nowhere
 * else.
 */
public final class ProblemFile implements Closeable {

  private final Path target;
  private final BufferedWriter writer;

  private ProblemFile(Path target, BufferedWriter writer) {
    this.target = target;
    this.writer = writer;
  }

  /**
   * @throws BadInputException when there is such a file already, or no folder for it
   * @throws UncheckedIOException when the disk fails
   */
  public static ProblemFile at(Path target) {
    FreeTarget.check(target);
    try {
      return new ProblemFile(target, Files.newBufferedWriter(target));
    } catch (IOException failed) {
      throw new UncheckedIOException("opening " + target + " failed", failed);
    }
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    var line =
        JsonNodeFactory.instance
            .objectNode()
            .put("severity", problem.severity().name())
            .put("code", problem.code())
            .put("source", problem.place().source())
            .put("line", problem.place().line())
            .put("field", problem.place().field())
            .put("value", problem.value())
            .put("zh", Messages.text(Language.ZH, problem))
            .put("en", Messages.text(Language.EN, problem));
    try {
      writer.write(line.toString());
      writer.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException("writing " + target + " failed", failed);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("closing " + target + " failed", failed);
    }
  }
}
