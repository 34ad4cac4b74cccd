package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbridge.domain.problem.Place;

/**
 * A file with all that is needed to read its text.
 *
 * @param path where it lies
 * @param name as the user gave it
 * @param encoding how its bytes are characters
 * @param position how far it has been read; whoever reads it otherwise than by {@link #open} moves
 *     it
 */
public record Source(Path path, String name, Encoding encoding, InputPosition position) {

  /** A file of which nothing has been read. */
  public Source(Path path, String name, Encoding encoding) {
    this(path, name, encoding, new InputPosition(path.toFile().length()));
  }

  /** Its bytes from the start, counted. */
  public InputStream open() throws IOException {
    return position.counting(Files.newInputStream(path));
  }

  /** Stands between a file's name and the name of its part. */
  public static final String PART = "!";

  private static final int LONGEST_PART = 200;

  /** Its lines. */
  public Lines lines() throws IOException {
    return new Lines(characters(), encoding.cut());
  }

  /**
   * Its characters without the byte order mark; the bytes were checked before, so that only a cut
   * last character is replaced.
   */
  public Reader characters() throws IOException {
    var bytes = open();
    bytes.skipNBytes(encoding.bom());
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new InputStreamReader(bytes, decoder);
  }

  /** The same bytes, as a part of a file that counts its lines by itself. */
  Source part(String part) {
    return new Source(path, partName(name, part), encoding, position);
  }

  /** How a part of a file is named; what a terminal would obey is left out. */
  static String partName(String name, String part) {
    var plain = part.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST_PART);
    return name
        + PART
        + plain.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
  }

  public Place place(long line) {
    return Place.of(name, line);
  }
}
