package org.patentbridge.intake.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * Reads the files of records in a zip, one after the other; other files in it are named and left
 * alone. A zip within a zip is refused.
 */
final class ZipRows implements RowReader {

  /** Most files in a zip; inventories come in a handful. */
  static final int MAX_ENTRIES = 1_000;

  /** Most bytes that a zip may unpack to, in all: twice a national inventory as a table. */
  static final long MAX_INFLATED = 2L << 30;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final Set<String> RECORD_ENDINGS =
      Set.of(
          "csv", "tsv", "tab", "xls", "xlsx", "json", "jsonl", "ndjson", "xml", "sgm", "sgml",
          "sql");
  private static final Set<String> TABLES = Set.of("csv", "tsv");
  private static final Set<ZipMethod> PACKINGS_WITH_AN_END =
      EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED);

  private final Recognition inner;
  private final long maxInflated;
  private final Path folder;

  /**
   * @param inner recognises the files in the zip
   * @param maxInflated bytes
   * @param folder for one unpacked file at a time
   */
  ZipRows(Recognition inner, long maxInflated, Path folder) {
    this.inner = inner;
    this.maxInflated = maxInflated;
    this.folder = folder;
  }

  static boolean isOne(Head head) {
    return head.opensWith(ZIP);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    if (!ZipDirectory.isWhole(source.path())) {
      throw new BadInputException(Problem.error("zip-broken", source.place(0), source.name()));
    }
    try (var bytes = new BufferedInputStream(source.open());
        var zip = new ZipArchiveInputStream(bytes, Encodings.GB18030.name(), true, true)) {
      new Unpacking(source, sink, zip).run();
    }
  }

  /** One zip on its way. */
  private final class Unpacking {

    private final Source source;
    private final RowSink sink;
    private final ZipArchiveInputStream zip;
    private final InputStream counted;
    private long inflated;
    private int entries;
    private int read;

    Unpacking(Source source, RowSink sink, ZipArchiveInputStream zip) {
      this.source = source;
      this.sink = sink;
      this.zip = zip;
      this.counted = new Counted(zip);
    }

    void run() throws IOException {
      for (var entry = next(); entry != null; entry = next()) {
        if (++entries > MAX_ENTRIES) {
          throw refused("zip-too-many-files", Integer.toString(MAX_ENTRIES));
        }
        if (!entry.isDirectory() && !isJunk(entry.getName())) {
          take(entry);
        }
      }
      if (read == 0) {
        throw refused("zip-no-records", source.name());
      }
    }

    private @Nullable ZipArchiveEntry next() throws IOException {
      try {
        counted.transferTo(OutputStream.nullOutputStream());
        var entry = zip.getNextEntry();
        if (entry != null && endsNowhere(entry)) {
          throw refused("zip-broken", source.name());
        }
        return entry;
      } catch (IOException | IllegalArgumentException broken) {
        throw refused("zip-broken", source.name());
      }
    }

    /** Its packing does not tell where it ends and its header does not either. */
    private boolean endsNowhere(ZipArchiveEntry entry) {
      return entry.getCompressedSize() == ArchiveEntry.SIZE_UNKNOWN
          && !PACKINGS_WITH_AN_END.contains(ZipMethod.getMethodByCode(entry.getMethod()));
    }

    /** What one file cannot be read for does not keep the next one from being read. */
    private void take(ZipArchiveEntry entry) throws IOException {
      var copy = Files.createTempFile(folder, "patentbridge", ".part");
      try {
        copy(entry, copy);
        read(entry.getName(), copy);
      } catch (BadInputException refused) {
        if (inflated > maxInflated) {
          throw refused;
        }
        read++;
        refused.report().problems().forEach(sink::note);
      } finally {
        Files.deleteIfExists(copy);
      }
    }

    private void copy(ZipArchiveEntry entry, Path copy) throws IOException {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw refused("zip-encrypted", entry.getName());
      }
      Files.copy(counted, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private void read(String name, Path copy) throws IOException {
      var partName = Source.partName(source.name(), name);
      var head = Head.of(copy);
      if (isOne(head) && !ZipDirectory.isWorkbook(head)) {
        throw refused("zip-nested", name);
      }
      if (!holdsRecords(name, copy)) {
        sink.note(Notes.note("zip-file-not-read", source.place(0), name));
        return;
      }
      read++;
      var found = inner.of(copy, partName);
      sink.part(partName);
      found.format().reader().read(found.source(), sink);
    }

    private BadInputException refused(String code, String value) {
      return new BadInputException(Problem.error(code, source.place(0), value));
    }

    private boolean holdsRecords(String name, Path copy) throws IOException {
      var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return RECORD_ENDINGS.contains(ending) || ending.equals("txt") && isKnownText(copy);
    }

    /** Any text may be a table of one column, so a readme must show more than that. */
    private boolean isKnownText(Path copy) throws IOException {
      return inner.findKnown(copy).filter(id -> !TABLES.contains(id)).isPresent();
    }

    /** Counts what comes out against the budget of the whole zip; whatever breaks off is damage. */
    private final class Counted extends FilterInputStream {

      Counted(InputStream in) {
        super(in);
      }

      @Override
      public int read() throws IOException {
        try {
          int b = super.read();
          count(b < 0 ? 0 : 1);
          return b;
        } catch (IOException broken) {
          throw refused("zip-broken", source.name());
        }
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
          int count = super.read(bytes, offset, length);
          count(Math.max(0, count));
          return count;
        } catch (IOException broken) {
          throw refused("zip-broken", source.name());
        }
      }

      private void count(int bytes) {
        inflated += bytes;
        if (inflated > maxInflated) {
          throw refused("zip-too-large", Long.toString(maxInflated >> 20));
        }
      }
    }
  }

  /** What operating systems leave in zips. */
  private static boolean isJunk(String name) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || last.startsWith(".")
        || last.equalsIgnoreCase("thumbs.db")
        || last.equalsIgnoreCase("desktop.ini");
  }
}
