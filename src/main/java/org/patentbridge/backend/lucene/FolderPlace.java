package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Builds as sub-folders {@code build-000001}, {@code build-000002}, … of one folder.
 *
 * <p>The file {@code current} names the one in use. It is replaced as a whole: written beside,
 * forced to disk, renamed, and the folder forced too, so a crash leaves the old name or the new
 * one. A lock on the folder keeps a second process out.
 */
final class FolderPlace implements BuildPlace {

  private static final String POINTER = "current";
  private static final String POINTER_BESIDE = "current.new";
  private static final String LOCK = "folder.lock";
  private static final Pattern BUILD = Pattern.compile("build-(\\d{6,9})");

  private final Path folder;
  private final Directory lockedFolder;
  private final Lock lock;
  private int highest;

  private FolderPlace(Path folder, Directory lockedFolder, Lock lock, int highest) {
    this.folder = folder;
    this.lockedFolder = lockedFolder;
    this.lock = lock;
    this.highest = highest;
  }

  /**
   * @throws org.apache.lucene.store.LockObtainFailedException when another process has it open
   */
  static FolderPlace at(Path folder) throws IOException {
    Files.createDirectories(folder);
    var directory = FSDirectory.open(folder);
    try {
      var lock = directory.obtainLock(LOCK);
      return new FolderPlace(folder, directory, lock, highestOf(folder));
    } catch (IOException refused) {
      directory.close();
      throw refused;
    }
  }

  @Override
  public synchronized String nextName() {
    highest++;
    return "build-%06d".formatted(highest);
  }

  @Override
  public Optional<String> findCurrent() throws IOException {
    return currentOf(folder);
  }

  /** The build that a folder names as the one in use. */
  static Optional<String> currentOf(Path folder) throws IOException {
    var pointer = folder.resolve(POINTER);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    var name = new String(Files.readAllBytes(pointer), StandardCharsets.ISO_8859_1).strip();
    if (!BUILD.matcher(name).matches()) {
      throw new CorruptIndexException("it names no build", pointer.toString());
    }
    return Optional.of(name);
  }

  @Override
  public Directory open(String name) throws IOException {
    return FSDirectory.open(folder.resolve(name));
  }

  @Override
  public void makeCurrent(String name) throws IOException {
    var beside = folder.resolve(POINTER_BESIDE);
    Files.writeString(beside, name + "\n");
    IOUtils.fsync(beside, false);
    IOUtils.fsync(folder, true);
    Files.move(beside, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
  }

  @Override
  public void delete(String name) throws IOException {
    IOUtils.rm(folder.resolve(name));
  }

  @Override
  public void deleteAllBut(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(POINTER_BESIDE));
    for (var build : builds(folder)) {
      if (!build.equals(name)) {
        delete(build);
      }
    }
  }

  @Override
  public List<Problem> check(String inUse) {
    try {
      var named = findCurrent().orElse("");
      return named.equals(inUse)
          ? List.of()
          : List.of(Problem.error("index-pointer", Place.of(describe()), named, inUse));
    } catch (IOException unreadable) {
      return List.of(
          Problem.error(
              "index-damaged", Place.of(describe()), POINTER, String.valueOf(unreadable)));
    }
  }

  @Override
  public String describe() {
    return folder.toString();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(lock, lockedFolder);
  }

  private static List<String> builds(Path folder) throws IOException {
    var builds = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(folder, "build-*")) {
      for (var entry : entries) {
        builds.add(String.valueOf(entry.getFileName()));
      }
    }
    return builds;
  }

  private static int highestOf(Path folder) throws IOException {
    int highest = 0;
    for (var name : builds(folder)) {
      var number = BUILD.matcher(name);
      if (number.matches()) {
        highest = Math.max(highest, Integer.parseInt(number.group(1)));
      }
    }
    return highest;
  }
}
