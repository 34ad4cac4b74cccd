package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;

/**
 * Every table of patents that lies beside the project is read: what is taken and what is refused
 * add up to what the notes beside the files say, and each deviation stands here with its reason.
 */
class RealTablesTest {

  private static final List<String> FOLDERS =
      List.of("patent_office_exports", "lens_export_jet_engines", "cn_patents_cpc_sample");

  /**
   * What a file comes to.
   *
   * @param rows that its notes or its name state, or that were counted by hand
   * @param refused reasons with how often each is given
   */
  private record Expected(String layout, int rows, Map<String, Long> refused) {

    static Expected whole(String layout, int rows) {
      return new Expected(layout, rows, Map.of());
    }

    Expected without(String code, long times) {
      var more = new TreeMap<>(refused);
      more.put(code, times);
      return new Expected(layout, rows, more);
    }
  }

  private static final String NO_TITLE = "value-missing";
  private static final String TWICE = "record-twice";

  private static final Map<String, Expected> FILES =
      Map.ofEntries(
          Map.entry("drone_fulltext_families_5884.csv", Expected.whole("lens", 5_884)),
          Map.entry("drones_tac_1606_cleaned.csv", Expected.whole("lens-cleaned", 1_606)),
          Map.entry("drones_tac_1606_families.csv", Expected.whole("lens", 1_606)),
          // both title columns say NA
          Map.entry("synbio.xlsx", Expected.whole("derwent", 644).without(NO_TITLE, 60)),
          Map.entry("pizza_sliced_20002002_319.csv", Expected.whole("espacenet", 319)),
          Map.entry(
              "pizza_sliced_20032005_366.csv",
              Expected.whole("espacenet", 366).without(NO_TITLE, 1)),
          // the name promises 439 results, the file holds 355
          Map.entry(
              "pizza_sliced_20062008_439.csv",
              Expected.whole("espacenet", 355).without(NO_TITLE, 3)),
          Map.entry(
              "pizza_sliced_20092012_428.csv",
              Expected.whole("espacenet", 428).without(NO_TITLE, 1)),
          // the name promises 274 results, the file holds 239
          Map.entry("pizza_sliced_20132014_274.csv", Expected.whole("espacenet", 239)),
          // the notes count the headings as a row
          Map.entry("pizza_small.csv", Expected.whole("espacenet", 25)),
          Map.entry("pizza_small.xls", Expected.whole("espacenet", 25)),
          Map.entry(
              "pizza_small_fromexcel_corrupted_encoding.csv", Expected.whole("espacenet", 25)),
          Map.entry("ritonavir.csv", Expected.whole("wipo-landscape", 804)),
          // four sheets of 397, 176, 165 and 48; twelve titles are "not available"
          Map.entry(
              "solarcooking.xls",
              Expected.whole("wipo-landscape-clusters", 786)
                  .without(NO_TITLE, 12)
                  .without(TWICE, 2)),
          Map.entry("pizza_lens_1000_raw.csv", Expected.whole("lens-2015", 1_000)),
          // three workbooks; some Spanish numbers stand there in small letters and again in
          // capitals
          Map.entry(
              "pizza_all_24294_raw.zip",
              Expected.whole("patentscope", 24_294).without(NO_TITLE, 17).without(TWICE, 14)),
          Map.entry(
              "pizza_medium.csv",
              Expected.whole("patentscope", 10_000).without(NO_TITLE, 2).without(TWICE, 4)),
          Map.entry(
              "pizza_medium_raw.zip",
              Expected.whole("patentscope", 10_000).without(NO_TITLE, 2).without(TWICE, 4)),
          Map.entry("lens-export.csv", Expected.whole("lens", 3_779)),
          // 57 together, among thousands of blank rows
          Map.entry("sample_test.csv", Expected.whole("cn-cpc", 19)),
          Map.entry("sample_train.csv", Expected.whole("cn-cpc", 19)),
          Map.entry("sample_val.csv", Expected.whole("cn-cpc", 19)));

  private static List<Path> tables() throws IOException {
    var tables = new ArrayList<Path>();
    for (var name : FOLDERS) {
      var folder = IntakeBench.REAL.resolve("patents").resolve(name);
      assumeThat(Files.isDirectory(folder)).as("real data beside the project").isTrue();
      try (var files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).filter(RealTablesTest::isTable).forEach(tables::add);
      }
    }
    return tables;
  }

  /** Licences, notes and lists of labels lie beside the tables. */
  private static boolean isTable(Path file) {
    return Stream.of(".csv", ".xls", ".xlsx", ".zip").anyMatch(file.toString()::endsWith);
  }

  @Test
  void everyRowOfEveryRealTableIsTakenOrRefusedByName() throws IOException {
    var tables = tables();
    assertThat(tables.stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(FILES.keySet());
    for (var file : tables) {
      check(file, expected(file));
    }
  }

  private static Expected expected(Path file) {
    return Objects.requireNonNull(FILES.get(file.getFileName().toString()), "was just checked");
  }

  private static void check(Path file, Expected expected) {
    var read = IntakeBench.read(Noun.PATENTS, file);
    var report = read.report();

    assertThat(report.layout()).as("layout of %s", file).isEqualTo(expected.layout);
    assertThat(report.read()).as("rows of %s", file).isEqualTo(expected.rows);
    assertThat(
            read.problems(Severity.ERROR).stream()
                .collect(Collectors.groupingBy(Problem::code, Collectors.counting())))
        .as("refused rows of %s", file)
        .isEqualTo(expected.refused);
    assertThat(report.refused())
        .as("every refused row of %s is named", file)
        .isEqualTo(expected.refused.values().stream().mapToLong(Long::longValue).sum());
    assertThat(read.problems(Severity.WARNING).stream().map(Problem::code).distinct())
        .as("columns of %s", file)
        .doesNotContain("column-unknown", "column-misspelt", "column-twice", "column-unnamed");
  }
}
