package org.patentbridge.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.domain.provenance.StoreSnapshot;

/** Writes a backup, part by part; what is not finished has no manifest and is refused. */
public final class BackupWriter implements StoreCopies.Sink {

  static final String MANIFEST = "manifest.txt";
  static final String KEY = "secret.key";
  static final String RULES = "rules/";

  /** Of entries; when a backup was made stands in the manifest. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Map<String, Digest> files = new TreeMap<>();

  /**
   * @param out takes the bytes; it stays open
   */
  public BackupWriter(OutputStream out) {
    this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
  }

  static String entryOf(String table) {
    return "tables/" + table + ".jsonl";
  }

  @Override
  public void table(String name) {
    next(entryOf(name));
  }

  @Override
  public void row(String row) {
    try {
      zip.write(row.getBytes(StandardCharsets.UTF_8));
      zip.write('\n');
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write the backup", unwritable);
    }
  }

  /** Every file below the folder of the rules. */
  public void rules(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        file(RULES + folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
  }

  /** The key by which links and cursors are sealed. */
  public void key(Path file) throws IOException {
    file(KEY, file);
  }

  private void file(String name, Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    next(name);
    zip.write(bytes);
    files.put(name, Digest.ofBytes(bytes));
  }

  /** Writes the manifest, after all else. */
  public BackupManifest finish(String program, Instant made, StoreSnapshot store)
      throws IOException {
    var manifest = new BackupManifest(program, made, store, files);
    next(MANIFEST);
    zip.write(String.join("\n", manifest.lines()).getBytes(StandardCharsets.UTF_8));
    zip.finish();
    zip.flush();
    return manifest;
  }

  private void next(String name) {
    try {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write the backup", unwritable);
    }
  }
}
