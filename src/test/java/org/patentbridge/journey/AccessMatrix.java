package org.patentbridge.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Role;

/**
 * The table of who gets what answer, as it is written.
 *
 * @param rows in their order
 */
record AccessMatrix(List<Row> rows) {

  static final Path FILE = Path.of("src", "test", "resources", "access", "access-matrix.csv");

  /** What stands for an answer that is no refusal. */
  static final String ALLOWED = "ok";

  /**
   * One operation on one kind of thing.
   *
   * @param operation its name in the description of the interface
   * @param ownership whose thing it is
   * @param expected for anybody, then for each role: {@value #ALLOWED}, or the status of the
   *     refusal
   */
  record Row(String operation, String ownership, List<String> expected) {

    String line() {
      return operation + "," + ownership + "," + String.join(",", expected);
    }
  }

  static AccessMatrix read() {
    try {
      return new AccessMatrix(
          Files.readAllLines(FILE).stream()
              .skip(1)
              .map(line -> line.split(","))
              .map(c -> new Row(c[0], c[1], List.of(c).subList(2, c.length)))
              .toList());
    } catch (IOException missing) {
      throw new UncheckedIOException("cannot read " + FILE, missing);
    }
  }

  void write() {
    var lines = new ArrayList<String>();
    lines.add(
        "operation,ownership,ANYBODY,"
            + String.join(",", Stream.of(Role.values()).map(Enum::name).toList()));
    rows.forEach(row -> lines.add(row.line()));
    try {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + FILE, unwritable);
    }
  }
}
