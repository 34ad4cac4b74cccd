package org.patentbridge.export;

import java.nio.charset.StandardCharsets;
import org.patentbridge.domain.provenance.Digest;

/**
 * Parts of file names that every file system takes: letters and digits of any script, the rest as
 * hyphens.
 */
final class FileNames {

  /** Bytes of a reader's part: with kind, event and extension a name stays under 255. */
  private static final int MAX_BYTES = 96;

  private static final int MARK = 6;

  private FileNames() {}

  /**
   * The reader's name with a piece of the digest of its id, so that two readers never share a file;
   * a table by its number alone.
   */
  static String of(Addressee reader) {
    return reader.id().matches("[0-9]{1,4}")
        ? reader.id()
        : (safe(reader.name()) + "-" + Digest.ofLines(reader.id()).hex().substring(0, MARK))
            .replaceAll("^-", "");
  }

  private static String safe(String name) {
    return cut(name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
  }

  private static String cut(String text) {
    var cut = new StringBuilder();
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (used > MAX_BYTES) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.toString();
  }
}
