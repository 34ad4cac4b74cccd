package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive of many files whose entries carry a given moment, so that its bytes are steady. */
final class SteadyArchive {

  private final ZipOutputStream zip;
  private final Instant made;

  SteadyArchive(OutputStream out, Instant made) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.made = made;
  }

  /** The bytes of an entry. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void add(String name, Content content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(SteadyZip.time(made));
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }

  /** Ends the archive; the stream below stays open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
