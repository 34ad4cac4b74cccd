package org.patentbridge.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.ValueRule;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An intake with the names and words that the shelf really holds, and what tests ask of it. */
final class IntakeBench {

  static final Path SAMPLES = Path.of("sample-data");
  static final Path REAL = Path.of("../shared/data");

  private static final Path COLUMNS = Path.of("index-config/columns.yaml");

  private IntakeBench() {}

  static Intake intake() {
    var file = shelf();
    return new Intake(columns(file), values(file), GuidanceCaps.AS_REPORTED);
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

  private static Map<?, ?> shelf() {
    try {
      var yaml = new Load(LoadSettings.builder().build());
      return (Map<?, ?>) requireNonNull(yaml.loadFromString(Files.readString(COLUMNS)));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + COLUMNS, failed);
    }
  }

  private static List<ColumnRule> columns(Map<?, ?> shelf) {
    var rules = new ArrayList<ColumnRule>();
    mapping(shelf, "columns")
        .forEach(
            (noun, fields) ->
                ((Map<?, ?>) fields)
                    .forEach(
                        (field, names) ->
                            rules.add(
                                new ColumnRule(
                                    noun.toString(), field.toString(), strings(names)))));
    return rules;
  }

  private static List<ValueRule> values(Map<?, ?> shelf) {
    var rules = new ArrayList<ValueRule>();
    for (Object entry : (List<?>) requireNonNull(shelf.get("values"))) {
      var rule = (Map<?, ?>) entry;
      for (String where : strings(rule.get("for"))) {
        int dot = where.indexOf('.');
        mapping(rule, "words")
            .forEach(
                (canonical, names) ->
                    rules.add(
                        new ValueRule(
                            where.substring(0, dot),
                            where.substring(dot + 1),
                            canonical.toString(),
                            strings(names))));
      }
    }
    return rules;
  }

  private static Map<?, ?> mapping(Map<?, ?> parent, String key) {
    return (Map<?, ?>) requireNonNull(parent.get(key));
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object list) {
    return ((List<?>) requireNonNull(list)).stream().map(Object::toString).toList();
  }
}
