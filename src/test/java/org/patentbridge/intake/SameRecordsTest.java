package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.format.JsonCells;
import org.patentbridge.intake.format.JsonRows;

/** The same patents as JSON lines, CSV, TSV and a workbook are the same patents. */
class SameRecordsTest {

  private static final Path PATENTS = IntakeBench.SAMPLES.resolve("patents/power-battery.jsonl");
  private static final Set<String> DATES =
      Set.of("filed", "published", "granted", "expires", "legalStatusDate");

  private final Path folder;

  SameRecordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tablesAndJsonLinesGiveEqualPatents() throws IOException {
    var rows = rows();
    var columns = columns(rows);
    var fromJson = patents(PATENTS);

    assertThat(fromJson).hasSize(52);
    assertThat(patents(table(rows, columns, ',', "p.csv"))).isEqualTo(fromJson);
    assertThat(patents(table(rows, columns, ';', "p2.csv"))).isEqualTo(fromJson);
    assertThat(patents(table(rows, columns, '\t', "p.tsv"))).isEqualTo(fromJson);
    assertThat(patents(workbook(rows, columns))).isEqualTo(fromJson);
  }

  private static List<Patent> patents(Path file) {
    var read = IntakeBench.read(Noun.PATENTS, file);
    assertThat(read.errors()).as(file.toString()).isEmpty();
    return read.records().stream().map(SameRecordsTest::withoutOrigin).toList();
  }

  private static Patent withoutOrigin(Patent p) {
    return new Patent(
        p.id(),
        p.numbers(),
        p.kind(),
        p.text(),
        p.ipc(),
        p.holders(),
        p.dates(),
        p.status(),
        p.terms(),
        p.readiness(),
        p.record(),
        Origin.ENTERED);
  }

  private static List<Map<String, String>> rows() throws IOException {
    var rows = new ArrayList<Map<String, String>>();
    for (String line : Files.readAllLines(PATENTS)) {
      rows.add(row((ObjectNode) JsonRows.parse(line)));
    }
    return rows;
  }

  /** Lists joined by semicolons, limits of rights in their written form. */
  private static Map<String, String> row(ObjectNode patent) {
    var row = new LinkedHashMap<String, String>();
    var limits = new ArrayList<String>();
    var encumbrances = patent.remove("encumbrances");
    if (encumbrances != null) {
      for (var e : encumbrances) {
        limits.add(
            "%s %s~%s %s"
                .formatted(
                    e.path("type").asText(),
                    e.path("from").asText(),
                    e.path("until").asText(),
                    e.path("note").asText()));
      }
    }
    JsonCells.of(patent).forEach(cell -> row.put(cell.name(), String.join(";", cell.items())));
    row.put("encumbrances", String.join(";", limits));
    return row;
  }

  private static List<String> columns(List<Map<String, String>> rows) {
    var columns = new LinkedHashSet<String>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    return List.copyOf(columns);
  }

  private Path table(
      List<Map<String, String>> rows, List<String> columns, char separator, String name)
      throws IOException {
    var file = folder.resolve(name);
    try (var csv = CsvWriter.builder().fieldSeparator(separator).build(file)) {
      csv.writeRecord(columns);
      rows.forEach(
          row -> csv.writeRecord(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    }
    return file;
  }

  /** With an empty sheet in front, dates as real dates and whole numbers as numbers. */
  private Path workbook(List<Map<String, String>> rows, List<String> columns) throws IOException {
    var file = folder.resolve("p.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("leer").finish();
      var sheet = book.newWorksheet("专利");
      for (int c = 0; c < columns.size(); c++) {
        sheet.value(0, c, columns.get(c));
        for (int r = 0; r < rows.size(); r++) {
          put(sheet, r + 1, c, columns.get(c), rows.get(r).getOrDefault(columns.get(c), ""));
        }
      }
      sheet.finish();
    }
    return file;
  }

  private static void put(Worksheet sheet, int row, int column, String name, String text) {
    if (DATES.contains(name) && !text.isEmpty()) {
      sheet.value(row, column, LocalDate.parse(text));
      if (row % 2 == 0) {
        sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
      }
    } else if (text.matches("[0-9]{1,3}")) {
      sheet.value(row, column, Integer.parseInt(text));
    } else {
      sheet.value(row, column, text);
    }
  }
}
