package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.correction.CorrectionsFile;
import org.patentbridge.intake.correction.ProblemFile;

/**
 * What is refused comes back with its reasons, is corrected and sent again, and nothing is lost.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorrectionsTest {

  private static final Pattern LINE = Pattern.compile("第 (?<line>[0-9]+) 行。.*");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  CorrectionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What came of reading a file, with its corrections where there are any. */
  private record Outcome(
      IntakeReport report, List<Patent> patents, List<Problem> heard, Optional<Path> back) {}

  private static Outcome read(Path file, Path target) {
    var patents = new ArrayList<Patent>();
    var heard = new ArrayList<Problem>();
    try (var corrections = CorrectionsFile.at(target)) {
      var report =
          IntakeBench.intake()
              .read(
                  Noun.PATENTS,
                  file,
                  ReadOptions.RECOGNISE,
                  new IntakeListener<>() {
                    @Override
                    public void taken(Patent patent) {
                      patents.add(patent);
                    }

                    @Override
                    public void headings(List<String> names) {
                      corrections.headings(names);
                    }

                    @Override
                    public void refused(RefusedRow row) {
                      corrections.refused(row);
                    }

                    @Override
                    public void noted(Problem problem) {
                      heard.add(problem);
                    }
                  });
      return new Outcome(report, patents, heard, corrections.finish(report, file));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "CSV, UTF-8, true, 1",
    "CSV, UTF-8, false, 2",
    "CSV, GB18030, false, 3",
    "CSV, UTF-16LE, true, 4",
    "TSV, UTF-8, false, 5",
    "XLSX, UTF-8, false, 6",
    "JSONL, UTF-8, false, 7"
  })
  void hundredFaultsInTenThousandRowsComeBackExactlyAreCorrectedAndSentAgain(
      PlantedFile.Shape shape, Charset charset, boolean marked, long seed) throws IOException {
    var file = PlantedFile.of(shape, 10_000, 100, seed);
    var mark = marked ? "\uFEFF" : "";
    assertThat(PlantedFile.kinds(shape)).isGreaterThanOrEqualTo(25);

    var outcome = read(file.writePlanted(folder, charset, mark), folder.resolve("back.txt"));

    assertReportedExactly(file, outcome);
    var back = outcome.back().orElseThrow();
    var corrected = correct(file, back, charset, mark);
    var again = read(corrected, folder.resolve("again.txt"));
    assertThat(again.heard()).isEmpty();
    assertThat(again.back()).isEmpty();
    assertThat(again.patents()).hasSize(100);
    var clean = IntakeBench.read(Noun.PATENTS, file.writeClean(folder, charset, mark)).records();
    var union = new ArrayList<>(outcome.patents());
    union.addAll(again.patents());
    assertThat(byId(union)).hasSize(10_000).isEqualTo(byId(clean));
    try (var left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).noneMatch(n -> n.startsWith("."));
    }
  }

  /** Everything that patents say, but for where it was read. */
  private static Map<String, String> byId(List<Patent> patents) {
    var byId = new TreeMap<String, String>();
    patents.forEach(p -> byId.put(p.id().value(), p.toString().replace(p.origin().toString(), "")));
    return byId;
  }

  private static void assertReportedExactly(PlantedFile file, Outcome outcome) {
    assertThat(outcome.patents()).hasSize(9_900);
    assertThat(outcome.report().refused()).isEqualTo(100);
    assertThat(outcome.heard()).hasSize(100);
    var faults = file.planted().entrySet().iterator();
    for (Problem problem : outcome.heard()) {
      var fault = faults.next();
      assertThat(problem.severity()).isEqualTo(Severity.ERROR);
      assertThat(problem.place().line())
          .as("line of " + problem)
          .isEqualTo(fault.getKey().longValue());
      assertThat(fault.getValue().meets(problem)).as(fault + " is " + problem).isTrue();
      for (Language language : Language.values()) {
        assertThat(IntakeBench.said(problem, language))
            .doesNotContainPattern("\\{[0-9]")
            .contains(
                problem.code().matches("json.*|csv.*|row.*|granted.*|record.*")
                    ? ""
                    : problem.value());
      }
    }
  }

  /** Writes the sound values over every row, as a person would who found them. */
  private static Path correct(PlantedFile file, Path back, Charset charset, String mark)
      throws IOException {
    return switch (file.shape()) {
      case CSV -> correctTable(file, back, charset, mark, ',');
      case TSV -> correctTable(file, back, charset, mark, '\t');
      case XLSX -> correctWorkbook(file, back);
      case JSONL -> correctLines(file, back);
    };
  }

  private static long line(String reason) {
    var form = LINE.matcher(reason);
    assertThat(form.matches()).as(reason).isTrue();
    return Long.parseLong(form.group("line"));
  }

  private static Map<String, String> sound(PlantedFile file, String reason) {
    return java.util.Objects.requireNonNull(file.good().get((int) line(reason)));
  }

  private static Path correctTable(
      PlantedFile file, Path back, Charset charset, String mark, char separator)
      throws IOException {
    var text = Files.readString(back, charset);
    assertThat(text.startsWith("\uFEFF")).isEqualTo(!mark.isEmpty());
    assertThat(text).contains("\r\n");
    var rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .ofCsvRecord(text.substring(mark.length()))
            .stream()
            .toList();
    int width = PlantedFile.COLUMNS.size();
    assertThat(rows.getFirst().getFields().subList(0, width)).isEqualTo(PlantedFile.COLUMNS);
    assertThat(rows.getFirst().getFields().subList(width, width + 2))
        .containsExactly("错误原因", "reason");
    assertThat(rows.stream().skip(1).map(r -> (int) line(r.getField(width))))
        .containsExactlyElementsOf(file.planted().keySet());
    var corrected = new StringBuilder(mark);
    corrected.append(String.join("" + separator, rows.getFirst().getFields())).append('\n');
    for (var row : rows.subList(1, rows.size())) {
      var fields = new ArrayList<>(sound(file, row.getField(width)).values());
      fields.add(row.getField(width));
      fields.add(row.getField(width + 1));
      corrected.append(
          String.join(
              "" + separator,
              fields.stream().map(f -> '"' + f.replace("\"", "\"\"") + '"').toList()));
      corrected.append('\n');
    }
    return Files.write(back, corrected.toString().getBytes(charset));
  }

  private static Path correctWorkbook(PlantedFile file, Path back) throws IOException {
    try (var book = new XSSFWorkbook(Files.newInputStream(back))) {
      var sheet = book.getSheetAt(0);
      int width = PlantedFile.COLUMNS.size();
      assertThat(sheet.getLastRowNum()).isEqualTo(100);
      for (var row : sheet) {
        if (row.getRowNum() == 0) {
          continue;
        }
        var sound = sound(file, row.getCell(width).getStringCellValue());
        int column = 0;
        for (String value : sound.values()) {
          var cell = row.getCell(column);
          var name = PlantedFile.COLUMNS.get(column);
          if (name.equals("被引次数") && !cell.getStringCellValue().matches("-1|许多")) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("00");
          }
          retyped(row, column).setCellValue(value);
          column++;
        }
        for (int surplus = width + 2; surplus < row.getLastCellNum(); surplus++) {
          row.removeCell(row.getCell(surplus));
        }
      }
      try (var out = Files.newOutputStream(back)) {
        book.write(out);
      }
    }
    return back;
  }

  /** An empty cell in place of another; the library would keep the old text of an inline one. */
  private static Cell retyped(Row row, int column) {
    row.removeCell(row.getCell(column));
    return row.createCell(column);
  }

  private static Path correctLines(PlantedFile file, Path back) throws IOException {
    var corrected = new ArrayList<String>();
    for (String line : Files.readAllLines(back)) {
      var object = (ObjectNode) JSON.readTree(line);
      assertThat(object.has("reason")).isTrue();
      object.remove("原始内容");
      sound(file, object.get("错误原因").asText())
          .forEach(
              (name, value) -> {
                object.remove(name);
                if (!value.isEmpty()) {
                  object.put(name, value);
                }
              });
      corrected.add(object.toString());
    }
    return Files.write(back, corrected);
  }

  @Test
  void workbookShowsWhereTheErrorsStandAndKeepsBareDayNumbersAsDays() throws IOException {
    var source = folder.resolve("dated.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(source)) {
      var sheet = book.createSheet();
      var heads = List.of("标题", "申请日", "IPC");
      for (int i = 0; i < heads.size(); i++) {
        (i == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(i).setCellValue(heads.get(i));
      }
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("卡箍");
      row.createCell(1).setCellValue(44_257);
      row.createCell(2).setCellValue("电池");
      book.write(out);
    }

    var back = read(source, folder.resolve("back.xlsx")).back().orElseThrow();

    try (var book = new XSSFWorkbook(Files.newInputStream(back))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(2).getCellStyle().getFillForegroundColorColor()).isNotNull();
      assertThat(row.getCell(0).getCellStyle().getFillForegroundColorColor()).isNull();
      retyped(row, 2).setCellValue("F16L 33/02");
      try (var out = Files.newOutputStream(back)) {
        book.write(out);
      }
    }
    var again = IntakeBench.read(Noun.PATENTS, back);
    assertThat(again.only().dates().filed()).hasToString("2021-03-02");
  }

  @Test
  void nothingIsWrittenWhereNothingIsRefused() throws IOException {
    var source = Files.writeString(folder.resolve("good.csv"), "标题\n卡箍\n");

    assertThat(read(source, folder.resolve("back.csv")).back()).isEmpty();

    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(source);
    }
  }

  @Test
  void noFileIsOverwritten() throws IOException {
    var mine = Files.writeString(folder.resolve("mine.csv"), "mine");

    assertThatThrownBy(() -> CorrectionsFile.at(mine))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("file-exists");
    assertThatThrownBy(() -> ProblemFile.at(folder.resolve("none/list.jsonl")))
        .hasMessageContaining("folder-missing");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void correctionsAreNamedAfterTheirSource() {
    assertThat(CorrectionsFile.nameFor("in/patents.csv")).isEqualTo("patents.corrections.csv");
    assertThat(CorrectionsFile.nameFor("patents.corrections.csv"))
        .isEqualTo("patents.corrections2.csv");
    assertThat(CorrectionsFile.nameFor("patents.corrections9.csv"))
        .isEqualTo("patents.corrections10.csv");
    assertThat(CorrectionsFile.nameFor("老表.XLS")).isEqualTo("老表.corrections.xlsx");
    assertThat(CorrectionsFile.nameFor("patents")).isEqualTo("patents.corrections");
  }

  @Test
  void correctionsOfCorrectionsSpeakOfTheLatestErrorsAlone() throws IOException {
    var first = Files.writeString(folder.resolve("a.csv"), "标题,IPC\n卡箍,甲\n");
    var second = read(first, folder.resolve("b.csv")).back().orElseThrow();
    Files.writeString(second, Files.readString(second).replace("卡箍,甲", "卡箍,乙"));

    var third = read(second, folder.resolve("c.csv")).back().orElseThrow();

    var lines = Files.readAllLines(third);
    assertThat(lines.getFirst()).isEqualTo("标题,IPC,错误原因,reason");
    assertThat(lines.get(1)).contains("乙").doesNotContain("甲");
  }

  @Test
  void encodingWithoutChineseComesBackAsMarkedUtf8() throws IOException {
    var source = folder.resolve("latin.csv");
    Files.write(source, "title;ipc\nClé;x\n".getBytes(StandardCharsets.ISO_8859_1));
    var options = ReadOptions.RECOGNISE.withEncoding(StandardCharsets.ISO_8859_1);
    try (var corrections = CorrectionsFile.at(folder.resolve("back.csv"))) {
      var report =
          IntakeBench.intake()
              .read(
                  Noun.PATENTS,
                  source,
                  options,
                  new IntakeListener<Patent>() {
                    @Override
                    public void taken(Patent patent) {
                      throw new AssertionError("nothing is good");
                    }

                    @Override
                    public void headings(List<String> names) {
                      corrections.headings(names);
                    }

                    @Override
                    public void refused(RefusedRow row) {
                      corrections.refused(row);
                    }
                  });
      var back = corrections.finish(report, source).orElseThrow();
      assertThat(Files.readString(back))
          .startsWith("\uFEFFtitle;ipc;错误原因;reason")
          .contains("Clé;x;");
    }
  }

  @Test
  void everyProblemIsListedForMachinesInBothLanguages() throws IOException {
    var source = Files.writeString(folder.resolve("a.csv"), "标题,IPC,颜色\n卡箍,甲,红\n");
    var target = folder.resolve("problems.jsonl");
    try (var list = ProblemFile.at(target)) {
      read(source, folder.resolve("b.csv")).heard().forEach(list::add);
    }

    var lines = Files.readAllLines(target);

    assertThat(lines).hasSize(2);
    var error = JSON.readTree(lines.get(1));
    assertThat(error.get("severity").asText()).isEqualTo("ERROR");
    assertThat(error.get("line").asInt()).isEqualTo(2);
    assertThat(error.get("field").asText()).isEqualTo("IPC");
    assertThat(error.get("zh").asText()).contains("甲");
    assertThat(error.get("en").asText()).contains("甲").contains("Maybe");
  }
}
