package org.patentbridge.usecase;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.intake.ReadOptions;

/**
 * A file that somebody hands in.
 *
 * @param path where it lies
 * @param name as the user knows it, null for the path's own
 * @param format id of the format, null to recognise it
 * @param encoding name of the character encoding, null to recognise it
 */
public record InputFile(
    Path path, @Nullable String name, @Nullable String format, @Nullable String encoding) {

  public static InputFile of(Path path) {
    return new InputFile(path, null, null, null);
  }

  ReadOptions options() {
    return new ReadOptions(format, charset(), name);
  }

  private @Nullable Charset charset() {
    try {
      return encoding == null ? null : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new InvalidValueException("encoding", String.valueOf(encoding));
    }
  }
}
