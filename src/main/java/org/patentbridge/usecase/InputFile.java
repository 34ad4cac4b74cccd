package org.patentbridge.usecase;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.ReadOptions;

/**
 * A file that somebody hands in.
 *
 * @param path where it lies
 * @param name as the user knows it, null for the path's own
 * @param format id of the format, null to recognise it
 * @param encoding name of the character encoding, null to recognise it
 * @param source whose word it is, null to take the one that the format or the name tells
 */
public record InputFile(
    Path path,
    @Nullable String name,
    @Nullable String format,
    @Nullable String encoding,
    @Nullable String source) {

  public InputFile {
    source = source == null ? null : Origin.checkedName(source);
  }

  public static InputFile of(Path path) {
    return new InputFile(path, null, null, null, null);
  }

  /** The same file as the word of a source; null leaves that to the format and the name. */
  public InputFile of(@Nullable String statedSource) {
    return new InputFile(path, name, format, encoding, statedSource);
  }

  ReadOptions options() {
    return new ReadOptions(format, charset(), name, source);
  }

  private @Nullable Charset charset() {
    try {
      return encoding == null ? null : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new InvalidValueException("encoding", String.valueOf(encoding));
    }
  }
}
