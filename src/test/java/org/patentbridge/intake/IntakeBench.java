package org.patentbridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.rulebook.RulebookReader;

/** An intake with the names and words that the shelf really holds, and what tests ask of it. */
final class IntakeBench {

  static final Path SAMPLES = Path.of("sample-data");
  static final Path REAL = Path.of("../shared/data");

  private static final Intake INTAKE =
      new Intake(new RulebookReader().read(Path.of("index-config")));

  private IntakeBench() {}

  static Intake intake() {
    return INTAKE;
  }

  /** Everything that came of reading a file. */
  record Read<T>(IntakeReport report, List<T> records) {

    List<Problem> problems(Severity severity) {
      return report.problems().problems().stream().filter(p -> p.severity() == severity).toList();
    }

    /** Errors as {@code line code field}. */
    List<String> errors() {
      return problems(Severity.ERROR).stream().map(IntakeBench::shortly).toList();
    }

    List<String> warnings() {
      return problems(Severity.WARNING).stream().map(IntakeBench::shortly).toList();
    }

    T only() {
      if (records.size() != 1) {
        throw new AssertionError(records.size() + " records: " + report);
      }
      return records.getFirst();
    }
  }

  private static String shortly(Problem problem) {
    return (problem.place().line() + " " + problem.code() + " " + problem.place().field()).strip();
  }

  static <T> Read<T> read(Noun<T> noun, Path file, ReadOptions options) {
    var records = new ArrayList<T>();
    var report = intake().read(noun, file, options, records::add);
    return new Read<>(report, List.copyOf(records));
  }

  static <T> Read<T> read(Noun<T> noun, Path file) {
    return read(noun, file, ReadOptions.RECOGNISE);
  }

  static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("listing " + folder, failed);
    }
  }

  /** What a problem says, from the catalogue's parts as well as from the merged catalogue. */
  static String said(Problem problem, Language language) {
    return Catalogue.of(language).said(problem);
  }
}
