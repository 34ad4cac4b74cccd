package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.Encumbrance.Type;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus.AnnualFee;
import org.patentbridge.domain.patent.OpenLicence.Payment;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.FileLimits;

/** What gates and checks need comes in by plain columns, in the words of people who fill tables. */
class GateFieldsTest {

  private final Path folder;

  GateFieldsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private <T> IntakeBench.Read<T> read(Noun<T> noun, String... lines) throws IOException {
    var file = Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n");
    return IntakeBench.read(noun, file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题,法律状态,法律状态日期,法律状态来源,年费,届满日,质押,质押登记日,质押到期日,独占许可,独占许可截止日,"
            + "排他许可,排他许可开始日期,是否保全,涉诉情况\n"
            + "卡箍,维持有效,2025-06-30,登记簿副本,正常,2040年3月1日,某银行,2024.1.2,2027-01-01,是,2026-12-31,"
            + "否,,无,未决诉讼一件",
        "title,legal status,status date,status source,annual fee,expiry date,pledgee,pledged from,"
            + "pledged until,exclusive license,exclusive license until,sole license,"
            + "sole license from,preserved,litigation\n"
            + "卡箍,in force,2025-06-30,登记簿副本,up to date,2040-03-01,某银行,2024-01-02,2027-01-01,"
            + "yes,2026-12-31,no,,n,未决诉讼一件"
      })
  void everyGateFieldComesInByAColumnInEitherLanguage(String table) throws IOException {
    var read = read(Noun.PATENTS, table);
    assertThat(read.report().problems().problems()).isEmpty();
    var patent = read.only();

    assertThat(patent.status().state()).isEqualTo(LegalState.GRANTED);
    assertThat(patent.status().asOf()).isEqualTo("2025-06-30");
    assertThat(patent.status().source()).isEqualTo("登记簿副本");
    assertThat(patent.status().annualFee()).isEqualTo(AnnualFee.PAID);
    assertThat(patent.dates().expires()).isEqualTo("2040-03-01");
    assertThat(patent.terms().encumbrances())
        .containsExactly(
            new Encumbrance(Type.PLEDGE, LocalDate.of(2024, 1, 2), LocalDate.of(2027, 1, 1), "某银行"),
            new Encumbrance(Type.EXCLUSIVE_LICENCE, null, LocalDate.of(2026, 12, 31), ""),
            new Encumbrance(Type.DISPUTE, null, null, "未决诉讼一件"));
  }

  @Test
  void dayOfAPledgeAloneSaysThatThereIsOneAndANoSaysThatThereIsNone() throws IOException {
    var read = read(Noun.PATENTS, "标题,质押,质押到期日", "甲,,2027-01-01", "乙,否,2020-01-01", "丙,,");

    assertThat(read.records())
        .extracting(p -> p.terms().encumbrances().size())
        .containsExactly(1, 0, 0);
  }

  @Test
  void textOfSeveralEncumbrancesIsReadBesideTheColumns() throws IOException {
    var read = read(Noun.PATENTS, "标题,权利限制,独占许可", "甲,质押 2024-01-01~ 某银行; sole licence,是");

    assertThat(read.only().terms().encumbrances())
        .extracting(Encumbrance::type)
        .containsExactly(Type.PLEDGE, Type.SOLE_LICENCE, Type.EXCLUSIVE_LICENCE);
  }

  @Test
  void openLicenceWithoutAPriceSaysSo() throws IOException {
    var read = read(Noun.PATENTS, "标题,开放许可,支付方式", "甲,是,", "乙,是,面议");

    assertThat(read.records())
        .extracting(p -> java.util.Objects.requireNonNull(p.terms().openLicence()).payment())
        .containsOnly(Payment.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "320500, 320500",
    "苏州, 320500",
    "苏州市, 320500",
    "江苏省苏州市, 320500",
    "江苏 苏州, 320500",
    "江苏, 320000",
    "Jiangsu, 320000",
    "吉林, 220000",
    "吉林市, 220200",
    "吉林省吉林市, 220200",
    "海南, 460000",
    "青海省海南藏族自治州, 632500",
    "恩施州, 422800",
    "内蒙古自治区, 150000",
    "北京市, 110000"
  })
  void regionIsUnderstoodByItsCodeAndByItsName(String written, String code) throws IOException {
    var read = read(Noun.PATENTS, "标题,地区", "甲," + written);

    assertThat(read.only().record().region()).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "江苏省杭州市, region-unknown",
    "火星基地, region-unknown",
    "连云巷市, region-misspelt",
    "999999, region-code"
  })
  void regionThatIsNoneIsRefused(String written, String code) throws IOException {
    assertThat(read(Noun.PATENTS, "标题,地区", "甲," + written).errors())
        .containsExactly("2 " + code + " 地区");
  }

  @Test
  void linkOfNoKnownChainIsKeptWithAWarningThatNamesTheNearest() throws IOException {
    var read =
        read(
            Noun.NEEDS,
            "needId,标题,产业链环节",
            "N-1,甲,power-battery/cathod",
            "N-2,乙,tea/garden",
            "N-3,丙,\"power-battery/anode, power-battery/cathode\"",
            "N-4,丁,集成电路/光刻胶、抛光液、靶材与湿化学品");

    assertThat(read.records()).hasSize(4);
    assertThat(read.warnings())
        .containsExactly("2 chain-link-misspelt 产业链环节", "3 chain-link-unknown 产业链环节");
    assertThat(read.problems(Severity.WARNING).getFirst().arguments())
        .containsExactly("power-battery/cathode");
    assertThat(read.records().get(2).context().chainLinks()).hasSize(2);
    assertThat(read.records().get(3).context().chainLinks())
        .extracting(Object::toString)
        .containsExactly("integrated-circuits/chemicals");
  }

  @Test
  void offerHasScenarios() throws IOException {
    var read = read(Noun.OFFERS, "成果名称,应用场景", "夹具,数控加工;柔性装配");

    assertThat(read.only().readiness().scenarios()).containsExactly("数控加工", "柔性装配");
  }

  @Test
  void zeroCharacterRefusesItsRowAndOtherControlCharactersBecomeBlanks() throws IOException {
    var long1 = "长".repeat(40_000);
    var read = read(Noun.PATENTS, "标题,摘要", "甲," + long1, "乙,坏\u0000字", "丙,换\u000B行\u0007");

    assertThat(read.errors()).containsExactly("3 zero-character 摘要");
    assertThat(read.warnings()).containsExactly("4 control-character 摘要");
    assertThat(read.records().getLast().text().bodyZh()).isEqualTo("换 行");
  }

  @Test
  void fileOfZeroCharactersIsNamedAsSuchAndReadWhereItsEncodingIsNamed() throws IOException {
    var file = folder.resolve("wide.csv");
    Files.write(file, "标题,ipc\n卡箍,F16L 33/02\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(IntakeBench.read(Noun.PATENTS, file).errors()).containsExactly("0 format-binary");
    var options = ReadOptions.RECOGNISE.withEncoding(StandardCharsets.UTF_16LE);
    assertThat(IntakeBench.read(Noun.PATENTS, file, options).records()).hasSize(1);
  }

  @Test
  void fileBeyondTheLimitIsRefusedUnreadWithTheLimitNamed() throws IOException {
    var file = folder.resolve("huge.csv");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(FileLimits.FILE + 1);
    }

    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.errors()).containsExactly("0 file-too-large");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments()).containsExactly("32");
  }

  @Test
  void missingColumnIsNamedInChineseAndByItsField() throws IOException {
    var read = read(Noun.NEEDS, "needId,预算", "N-1,5");

    assertThat(read.problems(Severity.ERROR))
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("column-missing"))
        .satisfies(p -> assertThat(p.value()).contains("标题 (titleZh)", "问题描述 (problemZh)"));
  }

  @Test
  void reasonColumnsThatComeBackAreNoUnknownColumns() throws IOException {
    for (Noun<?> noun : List.of(Noun.PATENTS, Noun.OFFERS, Noun.ORGANIZATIONS)) {
      var columns = "标题,名称,机构名称,错误原因,Reason".split(",", -1);
      var read = read(noun, String.join(",", columns), "甲,甲,甲,旧的,old");
      assertThat(read.report().problems().problems())
          .noneMatch(p -> Set.of("错误原因", "Reason").contains(p.place().field()));
    }
  }
}
