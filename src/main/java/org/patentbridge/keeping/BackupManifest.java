package org.patentbridge.keeping;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.StoreSnapshot;
import org.patentbridge.domain.provenance.TableDigest;

/**
 * What a backup must hold.
 *
 * @param program version of the program that wrote it
 * @param made when
 * @param store all tables with their digests
 * @param files digests of all files, by their name in the backup
 */
public record BackupManifest(
    String program, Instant made, StoreSnapshot store, Map<String, Digest> files) {

  /** The first line; another one is another format. */
  private static final String FORMAT = "patentbridge-backup 1";

  private static final int TABLE_WORDS = 5;
  private static final int FILE_WORDS = 3;

  public BackupManifest {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** Whether the key is in it. */
  public boolean hasKey() {
    return files.containsKey(BackupWriter.KEY);
  }

  /** As it stands in the backup: a line for each thing, its words separated by spaces. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(FORMAT);
    lines.add("program " + program);
    lines.add("made " + made);
    lines.add("schema " + store.schema());
    for (TableDigest table : store.tables()) {
      lines.add(
          String.join(
              " ",
              "table",
              table.table(),
              Long.toString(table.rows()),
              table.digest().hex(),
              String.join(",", table.columns())));
    }
    files.forEach((name, digest) -> lines.add("file " + digest.hex() + " " + name));
    return lines;
  }

  /**
   * @throws BadInputException for what is no manifest, or one of another format
   */
  static BackupManifest of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
      throw refused(lines.isEmpty() ? "" : lines.getFirst());
    }
    var program = "";
    var made = Instant.EPOCH;
    int schema = 0;
    List<TableDigest> tables = new ArrayList<>();
    Map<String, Digest> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      try {
        var word = line.substring(0, line.indexOf(' '));
        var rest = line.substring(word.length() + 1);
        switch (word) {
          case "program" -> program = rest;
          case "made" -> made = Instant.parse(rest);
          case "schema" -> schema = Integer.parseInt(rest);
          case "table" -> tables.add(table(line.split(" ", TABLE_WORDS)));
          case "file" -> {
            var words = line.split(" ", FILE_WORDS);
            files.put(words[2], new Digest(words[1]));
          }
          default -> throw refused(line);
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException garbled) {
        throw refused(line);
      }
    }
    return new BackupManifest(program, made, new StoreSnapshot(schema, tables), files);
  }

  private static TableDigest table(String[] words) {
    return new TableDigest(
        words[1], List.of(words[4].split(",")), Long.parseLong(words[2]), new Digest(words[3]));
  }

  private static BadInputException refused(String line) {
    return new BadInputException(
        Problem.error("backup-manifest", Place.of(BackupWriter.MANIFEST), line));
  }
}
