package org.patentbridge.keeping;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.StoreCopies;

/** A backup that is read: what it must hold, and the parts themselves. */
public final class BackupFile implements StoreCopies.Source, Closeable {

  private final Path path;
  private final ZipFile zip;
  private final BackupManifest manifest;

  /**
   * Opens a backup and reads its manifest.
   *
   * @throws BadInputException for what is no backup, or one that was not finished
   */
  public BackupFile(Path path) throws IOException {
    this.path = path;
    try {
      this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException garbled) {
      throw damaged(path, String.valueOf(garbled.getMessage()));
    }
    boolean sound = false;
    try (var in = open(BackupWriter.MANIFEST)) {
      this.manifest =
          BackupManifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      sound = true;
    } finally {
      if (!sound) {
        zip.close();
      }
    }
  }

  /** What the backup must hold. */
  public BackupManifest manifest() {
    return manifest;
  }

  @Override
  public void read(String table, Consumer<String> rows) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(open(BackupWriter.entryOf(table)), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.accept(line);
      }
    } catch (ZipException garbled) {
      throw damaged(path, String.valueOf(garbled.getMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }

  /** Whether a folder holds the rules of the backup and no others. */
  public boolean hasRulesOf(Path folder) throws IOException {
    long known = 0;
    for (var file : manifest.files().entrySet()) {
      if (file.getKey().startsWith(BackupWriter.RULES)) {
        var there = below(folder, file.getKey());
        if (!Files.isRegularFile(there)
            || !Digest.ofBytes(Files.readAllBytes(there)).equals(file.getValue())) {
          return false;
        }
        known++;
      }
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count() == known;
    }
  }

  /** Writes the rules into a folder. */
  public void writeRules(Path folder) throws IOException {
    for (String name : manifest.files().keySet()) {
      if (name.startsWith(BackupWriter.RULES)) {
        var target = below(folder, name);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, bytes(name));
      }
    }
  }

  /** Writes the key into a file that its owner alone may read. */
  public void writeKey(Path file) throws IOException {
    var key = bytes(BackupWriter.KEY);
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(file, key);
  }

  /** A name that leads out of the folder is none that this program wrote. */
  private Path below(Path folder, String name) {
    var target = folder.resolve(name.substring(BackupWriter.RULES.length())).normalize();
    if (!target.startsWith(folder.normalize())) {
      throw damaged(path, name);
    }
    return target;
  }

  private byte[] bytes(String name) throws IOException {
    byte[] bytes;
    try (var in = open(name)) {
      bytes = in.readAllBytes();
    }
    if (!Digest.ofBytes(bytes).equals(manifest.files().get(name))) {
      throw damaged(path, name);
    }
    return bytes;
  }

  private InputStream open(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(path, name);
    }
    return zip.getInputStream(entry);
  }

  private static BadInputException damaged(Path path, String what) {
    return new BadInputException(
        Problem.error("backup-damaged", Place.of(String.valueOf(path.getFileName())), what));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
