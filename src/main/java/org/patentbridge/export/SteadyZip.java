package org.patentbridge.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet archive with its times set: entries carry a given moment, the property "created"
 * too, and the content types come first, as readers that look at the first bytes expect.
 *
 * <p>The spreadsheet library stamps "created" with the clock and writes 64-bit data descriptors
 * without announcing them, which {@code ZipInputStream} refuses; so the central directory is read
 * here (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
 */
final class SteadyZip {

  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_START = 16;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int SHORT_MASK = 0xffff;
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);
  private static final String CORE = "docProps/core.xml";

  private SteadyZip() {}

  /** A part: where its deflated bytes stand. */
  private record Part(String name, int start, int length, long crc) {

    InputStream open(byte[] archive) {
      return new InflaterInputStream(
          new ByteArrayInputStream(archive, start, length), new Inflater(true));
    }
  }

  static void repack(byte[] archive, Instant made, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Part part : parts(archive)) {
      var entry = new ZipEntry(part.name);
      entry.setTimeLocal(time(made));
      zip.putNextEntry(entry);
      copy(archive, part, made, zip);
      zip.closeEntry();
    }
    zip.finish();
    out.flush();
  }

  /** The moment, held within what the archive format can say without a time zone. */
  static LocalDateTime time(Instant made) {
    var moment = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    if (moment.isBefore(FIRST)) {
      return FIRST;
    }
    return moment.isAfter(LAST) ? LAST : moment;
  }

  private static void copy(byte[] archive, Part part, Instant made, OutputStream out)
      throws IOException {
    try (var in = new CheckedInputStream(part.open(archive), new CRC32())) {
      if (part.name.equals(CORE)) {
        out.write(created(new String(in.readAllBytes(), StandardCharsets.UTF_8), made));
      } else {
        in.transferTo(out);
      }
      if (in.getChecksum().getValue() != part.crc) {
        throw new ZipException(part.name + ": the spreadsheet archive is damaged");
      }
    }
  }

  private static byte[] created(String properties, Instant made) {
    return properties
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + made)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<Part> parts(byte[] archive) throws ZipException {
    var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = archive.length - END_LENGTH;
    int count = bytes.getShort(end + END_COUNT) & SHORT_MASK;
    int at = bytes.getInt(end + END_START);
    var parts = new ArrayList<Part>();
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != DIRECTORY_SIGNATURE) {
        throw new ZipException("no directory entry at byte " + at);
      }
      int nameLength = bytes.getShort(at + 28) & SHORT_MASK;
      int extra = bytes.getShort(at + 30) & SHORT_MASK;
      int local = bytes.getInt(at + 42);
      var name = new String(archive, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
      int start =
          local
              + LOCAL_LENGTH
              + (bytes.getShort(local + 26) & SHORT_MASK)
              + (bytes.getShort(local + 28) & SHORT_MASK);
      long crc = Integer.toUnsignedLong(bytes.getInt(at + 16));
      parts.add(new Part(name, start, bytes.getInt(at + 20), crc));
      at += DIRECTORY_LENGTH + nameLength + extra;
    }
    parts.sort(Comparator.comparingInt(p -> rank(p.name)));
    return parts;
  }

  private static int rank(String name) {
    return switch (name) {
      case "[Content_Types].xml" -> 0;
      case "_rels/.rels" -> 1;
      default -> 2;
    };
  }
}
