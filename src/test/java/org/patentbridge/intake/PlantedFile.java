package org.patentbridge.intake;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.patentbridge.domain.problem.Problem;

/**
 * A table of patents in which known faults are planted, as a file of any shape.
 *
 * @param shape how it is written
 * @param good the sound rows by line; line 1 holds the headings except in JSON lines
 * @param planted faults by line
 */
record PlantedFile(
    Shape shape, SequencedMap<Integer, Map<String, String>> good, TreeMap<Integer, Fault> planted) {

  static final List<String> COLUMNS =
      List.of(
          "公开号", "申请号", "专利类型", "标题", "摘要", "IPC", "专利权人", "申请日", "授权日", "法律状态", "年费", "成熟度",
          "转化意愿", "是否实施", "地区", "被引次数", "许可费(元)", "提成比例", "权利限制");

  private static final List<Fault> OF_VALUES =
      List.of(
          wrong("申请号", "202119690001.5", "application-number-check"),
          wrong("申请号", "2021-19", "application-number"),
          wrong("公开号", "一九六九", "publication-number"),
          wrong("公开号", "CN 202119690001.3", "publication-number-is-application"),
          wrong("申请日", "2021-02-30", "date"),
          wrong("申请日", "31/01/2021", "date"),
          wrong("授权日", "去年", "date"),
          new Fault("granted-before-filed", "申请日", "1999-01-01", Map.of("授权日", "1999-01-01")),
          wrong("IPC", "H99", "ipc"),
          new Fault("ipc", "IPC", "电池", Map.of("IPC", "H01M 10/05; 电池")),
          wrong("成熟度", "10", "trl-range"),
          wrong("被引次数", "-1", "whole-number"),
          wrong("被引次数", "许多", "whole-number"),
          wrong("地区", "苏洲", "region-misspelt"),
          wrong("地区", "火星基地", "region-unknown"),
          wrong("地区", "32050", "region-code"),
          wrong("法律状态", "很好", "word-unknown"),
          wrong("年费", "一半", "word-unknown"),
          wrong("专利类型", "实用新形专利", "word-misspelt"),
          wrong("是否实施", "也许", "word-unknown"),
          wrong("转化意愿", "送人", "word-unknown"),
          wrong("许可费(元)", "十万", "money"),
          wrong("提成比例", "120", "percent"),
          new Fault("word-unknown", "权利限制", "借出", Map.of("权利限制", "借出 2024-01-01~")),
          new Fault("value-missing", "标题", "标题 (titleZh) / 标题(英文) (titleEn)", Map.of("标题", "")));

  /** How a file is written. */
  enum Shape {
    CSV(
        2,
        "csv",
        List.of(
            line("row-too-short", "1", "只有一格"),
            new Fault("row-too-long", "", "21", Map.of()).as("%s,多,出来"),
            new Fault("csv-text-after-quote", "", "*", Map.of()).as("甲,\"引号\"后面,%s"))),
    TSV(2, "tsv", List.of(line("row-too-short", "1", "只有一格"))),
    XLSX(
        2,
        "xlsx",
        List.of(
            new Fault("row-too-long", "", "21", Map.of()).as("surplus"),
            new Fault("xlsx-error-cell", "IPC", "#N/A", Map.of("IPC", "#N/A")))),
    JSONL(
        1,
        "jsonl",
        List.of(
            line("json-broken", "{\"标题\": 卡箍}", "{\"标题\": 卡箍}"),
            line("json-no-object", "[1]", "[1]"),
            new Fault("word-unknown", "是否实施", "[]", Map.of("是否实施", "[]"))));

    private final int firstLine;
    private final String ending;
    private final List<Fault> own;

    Shape(int firstLine, String ending, List<Fault> own) {
      this.firstLine = firstLine;
      this.ending = ending;
      this.own = own;
    }

    int firstLine() {
      return firstLine;
    }

    String ending() {
      return ending;
    }
  }

  /**
   * A fault that can be planted in a good row.
   *
   * @param code what must be reported
   * @param field where, empty for the whole row
   * @param value which value must be named, an asterisk for any
   * @param cells what the good row's cells become
   * @param verbatim what the line becomes, with the sound line in place of {@code %s}; empty where
   *     only cells change
   */
  record Fault(
      String code, String field, String value, Map<String, String> cells, String verbatim) {

    Fault(String code, String field, String value, Map<String, String> cells) {
      this(code, field, value, cells, "");
    }

    Fault as(String line) {
      return new Fault(code, field, value, cells, line);
    }

    boolean meets(Problem problem) {
      return problem.code().equals(code)
          && problem.place().field().equals(field)
          && (value.equals("*") || problem.value().equals(value));
    }
  }

  private static Fault wrong(String column, String value, String code) {
    return new Fault(code, column, value, Map.of(column, value));
  }

  private static Fault line(String code, String value, String line) {
    return new Fault(code, "", value, Map.of(), line);
  }

  /** A file of so many rows, so many of them with a fault, each kind of fault among them. */
  static PlantedFile of(Shape shape, int rows, int faults, long seed) {
    var good = new LinkedHashMap<Integer, Map<String, String>>();
    for (int i = 0; i < rows; i++) {
      good.put(shape.firstLine + i, goodRow(i));
    }
    var random = new Random(seed);
    var lines = new TreeSet<Integer>();
    while (lines.size() < faults) {
      lines.add(shape.firstLine + 1 + random.nextInt(rows - 1));
    }
    var kinds = new ArrayList<>(OF_VALUES);
    kinds.addAll(shape.own);
    var first = good.firstEntry().getValue().get("公开号");
    kinds.add(
        new Fault(
            "record-twice", "", String.valueOf(first).replace(" ", ""), Map.of("公开号", first)));
    var planted = new TreeMap<Integer, Fault>();
    for (int line : lines) {
      planted.put(line, kinds.get(planted.size() % kinds.size()));
    }
    return new PlantedFile(shape, good, planted);
  }

  static int kinds(Shape shape) {
    return OF_VALUES.size() + shape.own.size() + 1;
  }

  private static Map<String, String> goodRow(int n) {
    var row = new LinkedHashMap<String, String>();
    COLUMNS.forEach(c -> row.put(c, ""));
    row.putAll(
        Map.ofEntries(
            entry("公开号", "CN 1969%05d B".formatted(n)),
            entry("专利类型", n % 7 == 0 ? "实用新型" : "发明"),
            entry("标题", "第" + n + "种夹具, 带\"快换\"头"),
            entry("摘要", "夹紧力按" + n + "级调节，换型不超过五分钟。"),
            entry("IPC", "B25B 5/" + (10 + n % 80)),
            entry("专利权人", "云岭理工学院;第" + n % 9 + "机床厂"),
            entry("申请日", "2020-0" + (1 + n % 9) + "-11"),
            entry("法律状态", n % 5 == 0 ? "审中" : "有效"),
            entry("年费", "已缴"),
            entry("成熟度", Integer.toString(1 + n % 9)),
            entry("转化意愿", "转让、许可"),
            entry("是否实施", n % 2 == 0 ? "是" : "否"),
            entry("地区", n % 3 == 0 ? "江苏省苏州市" : "320500"),
            entry("被引次数", "00" + n % 100),
            entry("权利限制", n % 11 == 0 ? "质押 2024-01-01~2027-12-31 某银行" : "")));
    return row;
  }

  /** Writes it without faults. */
  Path writeClean(Path folder, Charset charset, String mark) throws IOException {
    return write(folder.resolve("clean." + shape.ending), charset, mark, new TreeMap<>());
  }

  /** Writes it with its faults. */
  Path writePlanted(Path folder, Charset charset, String mark) throws IOException {
    return write(folder.resolve("planted." + shape.ending), charset, mark, planted);
  }

  private Path write(Path file, Charset charset, String mark, TreeMap<Integer, Fault> faults)
      throws IOException {
    if (shape == Shape.XLSX) {
      return workbook(file, faults);
    }
    var text = new StringBuilder(mark);
    if (shape != Shape.JSONL) {
      text.append(line(COLUMNS)).append("\r\n");
    }
    good.forEach((line, row) -> text.append(written(row, faults.get(line))).append("\r\n"));
    return Files.write(file, text.toString().getBytes(charset));
  }

  private String written(Map<String, String> row, @org.jspecify.annotations.Nullable Fault fault) {
    if (fault == null) {
      return sound(row);
    }
    var cells = new LinkedHashMap<>(row);
    cells.putAll(fault.cells());
    return fault.verbatim().isEmpty() ? sound(cells) : fault.verbatim().replace("%s", sound(cells));
  }

  private String sound(Map<String, String> row) {
    if (shape != Shape.JSONL) {
      return line(List.copyOf(row.values()));
    }
    var object = JsonNodeFactory.instance.objectNode();
    row.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            object.put(name, value);
          }
        });
    return object.toString();
  }

  private String line(List<String> fields) {
    var separator = shape == Shape.TSV ? "\t" : ",";
    return String.join(
        separator,
        fields.stream()
            .map(
                f ->
                    f.contains(separator) || f.contains("\"")
                        ? '"' + f.replace("\"", "\"\"") + '"'
                        : f)
            .toList());
  }

  private Path workbook(Path file, TreeMap<Integer, Fault> faults) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var book = new Workbook(out, "test", "1.0");
      var sheet = book.newWorksheet("专利");
      for (int c = 0; c < COLUMNS.size(); c++) {
        sheet.value(0, c, COLUMNS.get(c));
      }
      good.forEach(
          (line, row) -> {
            var cells = new LinkedHashMap<>(row);
            var fault = faults.get(line);
            if (fault != null) {
              cells.putAll(fault.cells());
            }
            int column = 0;
            for (String text : cells.values()) {
              if (!text.isEmpty()) {
                sheet.value(line - 1, column, text);
              }
              column++;
            }
            if (fault != null && !fault.verbatim().isEmpty()) {
              sheet.value(line - 1, column, "多");
              sheet.value(line - 1, column + 1, "出来");
            }
          });
      book.finish();
    }
    return file;
  }
}
