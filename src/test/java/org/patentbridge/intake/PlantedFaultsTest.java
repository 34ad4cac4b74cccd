package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Severity;

/** Two hundred good rows with twenty-four planted faults: all reported, exactly, and only they. */
class PlantedFaultsTest {

  private static final int GOOD = 200;

  private static final List<String> COLUMNS =
      List.of(
          "公开号", "申请号", "专利类型", "标题", "摘要", "IPC", "专利权人", "申请日", "授权日", "法律状态", "年费", "成熟度",
          "转化意愿", "是否实施", "地区", "被引次数", "许可费(元)", "提成比例", "权利限制");

  private final Path folder;

  PlantedFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * A fault, planted in a row that was good.
   *
   * @param error what must be reported, without the line
   * @param planted the row that a good one becomes
   */
  private record Fault(String error, Function<Map<String, String>, String> planted) {

    /** The same fault, reported at another field. */
    Fault at(String field) {
      return new Fault(error.replaceFirst(" .*", " " + field), planted);
    }
  }

  private static Fault value(String column, String wrong, String code) {
    return new Fault(
        code + " " + column,
        row -> {
          row.put(column, wrong);
          return line(row);
        });
  }

  private static List<Fault> faults() {
    return List.of(
        value("申请号", "202119690001.5", "application-number-check"),
        value("申请号", "2021-19", "application-number"),
        value("公开号", "一九六九", "publication-number"),
        value("公开号", "CN 202119690001.3", "publication-number-is-application"),
        value("申请日", "2021-02-30", "date"),
        value("申请日", "31/01/2021", "date"),
        value("授权日", "去年", "date"),
        value("授权日", "1999-01-01", "granted-before-filed").at("申请日"),
        value("IPC", "H99", "ipc"),
        value("IPC", "H01M 10/05; 电池", "ipc"),
        value("成熟度", "10", "trl-range"),
        value("被引次数", "-1", "whole-number"),
        value("地区", "火星基地", "region-unknown"),
        value("地区", "32050", "region-code"),
        value("法律状态", "很好", "word-unknown"),
        value("专利类型", "实用新形专利", "word-misspelt"),
        value("是否实施", "也许", "word-unknown"),
        value("许可费(元)", "十万", "money"),
        value("提成比例", "120", "percent"),
        value("权利限制", "借出 2024-01-01~", "word-unknown"),
        value("标题", "", "value-missing"),
        new Fault("row-too-short", row -> "只有一格"),
        new Fault("row-too-long", row -> line(row) + ",多,出来"),
        new Fault("csv-text-after-quote", row -> line(row).replaceFirst(",", ",\"引号\"后面")));
  }

  private static Map<String, String> goodRow(int n) {
    var row = new LinkedHashMap<String, String>();
    COLUMNS.forEach(c -> row.put(c, ""));
    row.put("公开号", "CN 1969%05d B".formatted(n));
    row.put("专利类型", n % 7 == 0 ? "实用新型" : "发明");
    row.put("标题", "第" + n + "种夹具");
    row.put("摘要", "夹紧力按" + n + "级调节，换型不超过五分钟。");
    row.put("IPC", "B25B 5/" + (10 + n % 80));
    row.put("专利权人", "云岭理工学院;第" + n % 9 + "机床厂");
    row.put("申请日", "2020-0" + (1 + n % 9) + "-11");
    row.put("法律状态", n % 5 == 0 ? "审中" : "有效");
    row.put("成熟度", Integer.toString(1 + n % 9));
    row.put("转化意愿", "转让、许可");
    row.put("是否实施", n % 2 == 0 ? "是" : "否");
    row.put("地区", "320500");
    row.put("被引次数", Integer.toString(n));
    row.put("权利限制", n % 11 == 0 ? "质押 2024-01-01~2027-12-31 某银行" : "");
    return row;
  }

  private static String line(Map<String, String> row) {
    return String.join(",", row.values());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20_261_123, 77_777})
  void everyPlantedFaultIsReportedAtItsLineAndEveryGoodRowIsTaken(long seed) throws IOException {
    var plan = new ArrayList<@Nullable Fault>(faults());
    plan.addAll(Collections.nCopies(GOOD, null));
    Collections.shuffle(plan, new Random(seed));
    var lines = new ArrayList<String>(List.of(String.join(",", COLUMNS)));
    var expected = new ArrayList<String>();
    for (Fault fault : plan) {
      var row = goodRow(lines.size());
      if (fault != null) {
        expected.add((lines.size() + 1) + " " + fault.error());
      }
      lines.add(fault == null ? line(row) : fault.planted().apply(row));
    }
    lines.add(line(goodRow(lastGoodLine(plan))));
    expected.add(lines.size() + " record-twice");
    var file = Files.writeString(folder.resolve("patents.csv"), String.join("\r\n", lines));

    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.errors()).isEqualTo(expected);
    assertThat(read.records()).hasSize(GOOD);
    assertThat(read.report().refused()).isEqualTo(expected.size());
    assertThat(read.report().read()).isEqualTo(lines.size() - 1);
    assertThat(read.warnings()).isEmpty();
  }

  private static int lastGoodLine(List<@Nullable Fault> plan) {
    return plan.lastIndexOf(null) + 1;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ZH", "EN"})
  void everyPlantedFaultIsSaidWithAdvice(Language language) throws IOException {
    var lines = new ArrayList<String>(List.of(String.join(",", COLUMNS)));
    faults().forEach(f -> lines.add(f.planted().apply(goodRow(lines.size()))));
    var file = Files.writeString(folder.resolve("patents.csv"), String.join("\n", lines));

    var said = new HashMap<String, String>();
    for (var problem : IntakeBench.read(Noun.PATENTS, file).problems(Severity.ERROR)) {
      said.put(problem.code(), IntakeBench.said(problem, language));
    }

    assertThat(said.values()).noneMatch(s -> s.contains("{"));
    if (language == Language.EN) {
      assertThat(said.values()).allMatch(s -> s.contains(" Maybe "));
      assertThat(said.get("application-number-check")).contains("202119690001.5", " 0. Maybe ");
      assertThat(said.get("word-misspelt")).endsWith("Maybe you meant “实用新型专利”.");
    } else {
      assertThat(said.get("word-misspelt")).endsWith("是否应为“实用新型专利”？");
    }
  }
}
