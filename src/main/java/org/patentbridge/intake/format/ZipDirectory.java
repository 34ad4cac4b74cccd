package org.patentbridge.intake.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a zip's directory, which stands at its end (APPNOTE 4.3.12 and 4.3.16), read within
 * a limit and without unpacking anything. Empty where the directory is cut off or very large.
 */
final class ZipDirectory {

  /** Room for some ten thousand names; a workbook has fewer than two hundred. */
  static final int MAX_BYTES = 1 << 20;

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Set<String> OPENINGS = Set.of("xl/", "_rels/", "docProps/", CONTENT_TYPES);
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LOCAL_NAME_LENGTH = 26;

  private ZipDirectory() {}

  /** Whether a zip is a workbook; one that is cut off is known by its first part. */
  static boolean isWorkbook(Head head) {
    var names = names(head.path());
    return names.isEmpty()
        ? OPENINGS.stream().anyMatch(firstName(head.bytes())::startsWith)
        : names.contains(CONTENT_TYPES);
  }

  private static String firstName(byte[] head) {
    var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    if (head.length < LOCAL_LENGTH) {
      return "";
    }
    int length = Short.toUnsignedInt(bytes.getShort(LOCAL_NAME_LENGTH));
    return name(bytes, LOCAL_LENGTH, Math.min(length, head.length - LOCAL_LENGTH));
  }

  /** Whether the mark is there with which a zip ends. */
  static boolean isWhole(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return findEnd(channel).isPresent();
    }
  }

  static List<String> names(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var end = findEnd(channel);
      if (end.isEmpty()) {
        return List.of();
      }
      long length = Integer.toUnsignedLong(end.get().getInt(12));
      long offset = Integer.toUnsignedLong(end.get().getInt(16));
      return offset + length <= channel.size() && length <= MAX_BYTES
          ? names(bytes(channel, offset, (int) length))
          : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The record at the end of a zip, behind which only a comment may stand. */
  private static Optional<ByteBuffer> findEnd(FileChannel channel) throws IOException {
    int tail = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
    var bytes = bytes(channel, channel.size() - tail, tail);
    for (int at = bytes.limit() - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END_MARK) {
        return Optional.of(bytes.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN));
      }
    }
    return Optional.empty();
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      continue;
    }
    return bytes.flip();
  }

  private static List<String> names(ByteBuffer directory) {
    var names = new ArrayList<String>();
    int at = 0;
    while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_MARK) {
      int name = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int room = directory.limit() - at - ENTRY_LENGTH;
      names.add(name(directory, at + ENTRY_LENGTH, Math.min(name, room)));
      at += ENTRY_LENGTH + name + extra + comment;
    }
    return List.copyOf(names);
  }

  private static String name(ByteBuffer bytes, int from, int length) {
    var name = new byte[length];
    bytes.get(from, name);
    return new String(name, StandardCharsets.UTF_8);
  }
}
