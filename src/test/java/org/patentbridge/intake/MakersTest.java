package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.OpenLicence.Payment;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.Dates;
import org.patentbridge.intake.record.MoneyText;

/** From fields to records. */
class MakersTest {

  private final Path folder;

  MakersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private <T> IntakeBench.Read<T> read(Noun<T> noun, String... lines) throws IOException {
    var file = Files.writeString(folder.resolve("list.txt"), String.join("\n", lines) + "\n");
    return IntakeBench.read(noun, file);
  }

  private Patent patent(String json) throws IOException {
    return read(Noun.PATENTS, json).only();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31",
        "20240131",
        "2024.1.31",
        "2024/1/31",
        "2024年1月31日",
        "２０２４年１月３１日",
        "2024-01-31T08:15:00+08:00",
        "2024-01-31 08:15:00.0"
      })
  void dayIsUnderstoodInEveryUsualForm(String written) {
    assertThat(Dates.parse(written)).hasToString("2024-01-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-30", "31.01.2024", "01/31/2024", "2024-13-01", "24-1-31", "44257", ""})
  void whatIsNoDayWithTheYearFirstIsRefused(String written) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Dates.parse(written))
        .hasMessageContaining("date");
  }

  @Test
  void patentWithoutAnyNumberIsNamedByItsSourceAndIdOrLine() throws IOException {
    var read = read(Noun.PATENTS, "{\"titleZh\":\"卡箍\"}", "{\"titleZh\":\"接头\",\"id\":\"x-7\"}");

    assertThat(read.records().stream().map(p -> p.id().value()))
        .containsExactly("list:1", "list:x-7");
  }

  @Test
  void patentWithAnApplicationNumberAloneIsNamedByIt() throws IOException {
    var patent = patent("{\"titleZh\":\"卡箍\",\"applicationNumber\":\"ZL 2021 1 9690001.0\"}");

    assertThat(patent.id()).hasToString("CN202119690001.0");
    assertThat(patent.numbers().asReceived()).isEqualTo("ZL 2021 1 9690001.0");
  }

  @Test
  void kindThatIsNotStatedFollowsFromTheKindCode() throws IOException {
    assertThat(patent("{\"title\":\"卡箍\",\"publicationNumber\":\"CN196900001U\"}").kind())
        .isEqualTo(PatentKind.UTILITY_MODEL);
    assertThat(patent("{\"title\":\"卡箍\"}").kind()).isEqualTo(PatentKind.UNKNOWN);
  }

  @Test
  void titleWithoutAnyChineseCharacterIsAnEnglishOne() throws IOException {
    var text = patent("{\"title\":\"Quick clamp\",\"abstract\":\"Snaps shut.\"}").text();

    assertThat(text.titleEn()).isEqualTo("Quick clamp");
    assertThat(text.titleZh()).isEmpty();
    assertThat(text.bodyEn()).isEqualTo("Snaps shut.");
  }

  @Test
  void openLicenceDeclaredByAPlainYesHasNoDay() throws IOException {
    var nested =
        patent(
            "{\"title\":\"卡箍\",\"openLicence\":{\"declared\":true,\"feeYuan\":50000,"
                + "\"royaltyPercent\":2.50}}");
    var licence = java.util.Objects.requireNonNull(nested.terms().openLicence());

    assertThat(licence.declared()).isNull();
    assertThat(licence.payment()).isEqualTo(Payment.ENTRY_FEE_AND_ROYALTY);
    assertThat(licence.royaltyPercent()).hasToString("2.5");
    assertThat(patent("{\"title\":\"卡箍\",\"openLicence\":false}").terms().openLicence()).isNull();
    assertThat(patent("{\"title\":\"卡箍\",\"开放许可\":\"否\"}").terms().openLicence()).isNull();
  }

  @Test
  void openLicenceWithoutTermsIsTakenWithAWarning() throws IOException {
    var read = read(Noun.PATENTS, "{\"title\":\"卡箍\",\"openLicence\":true}");

    assertThat(read.only().terms().openLicence()).isNotNull();
    assertThat(read.problems(Severity.WARNING))
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("open-licence-without-terms"));
  }

  @Test
  void openLicencePricesAboveTheGuidanceWarnAndDoNotBlock() throws IOException {
    var read =
        read(
            Noun.PATENTS,
            "标题,许可费(元),提成比例,提成基数",
            "甲,20000000,20,净销售额",
            "乙,20000001,,",
            "丙,,20.5,净销售额",
            "丁,,40,利润",
            "戊,,41%,利润");

    assertThat(read.records()).hasSize(5);
    assertThat(read.warnings())
        .containsExactly(
            "3 open-licence-fee-above-guidance 许可费(元)",
            "4 open-licence-royalty-above-guidance 提成比例",
            "6 open-licence-royalty-above-guidance 提成比例");
  }

  @Test
  void limitsOfRightsAreReadFromATableCell() throws IOException {
    var read = read(Noun.PATENTS, "标题,权利限制", "甲,质押 2024-01-01~2027-12-31 某银行; 独占许可 ~2025-06-30;纠纷");

    assertThat(read.only().terms().encumbrances())
        .extracting(e -> e.type() + " " + e.from() + " " + e.until() + " " + e.note())
        .containsExactly(
            "PLEDGE 2024-01-01 2027-12-31 某银行",
            "EXCLUSIVE_LICENCE null 2025-06-30 ",
            "DISPUTE null null ");
  }

  @Test
  void nestedLimitOfRightsKeepsItsFieldsAndReportsItsFaults() throws IOException {
    var good =
        patent(
            "{\"title\":\"甲\",\"encumbrances\":[{\"type\":\"pledge\",\"from\":\"2024-01-01\","
                + "\"note\":\"银行\"},{\"type\":\"查封\"}]}");
    assertThat(good.terms().encumbrances())
        .extracting(Encumbrance::type)
        .containsExactly(Encumbrance.Type.PLEDGE, Encumbrance.Type.PRESERVATION);

    var bad =
        read(
            Noun.PATENTS,
            "{\"title\":\"甲\",\"encumbrances\":[{\"type\":\"loan\"},{\"from\":\"x\",\"colour\":1}]}");
    assertThat(bad.records()).isEmpty();
    assertThat(bad.errors())
        .containsExactly(
            "1 word-unknown encumbrances.0.type",
            "1 date encumbrances.1.from",
            "1 value-missing encumbrances.type");
    assertThat(bad.warnings()).containsExactly("1 column-unknown encumbrances.1.colour");
  }

  @Test
  void allProblemsOfARowAreListedAtOnceAndNothingOfItIsTaken() throws IOException {
    var read =
        read(
            Noun.NEEDS,
            "需求编号,标题,IPC,截止日期,预算(万元),最低成熟度,保密级别",
            "N-1,防松,H01M10/05,明年,很多,11,半公开",
            "N-2,防漏,F16K 1/42,2027-01-01,50,6,匿名");

    assertThat(read.errors())
        .containsExactly(
            "2 trl-range 最低成熟度", "2 money 预算(万元)", "2 date 截止日期", "2 word-misspelt 保密级别");
    assertThat(read.only().terms().budget()).hasToString("500000 CNY");
    assertThat(read.only().confidentiality()).isEqualTo(Confidentiality.ANONYMOUS);
  }

  @Test
  void needNamesItsOwnerByCodeElseByNameElseIsAnonymous() throws IOException {
    var read =
        read(
            Noun.NEEDS,
            "需求编号,标题,企业统一社会信用代码,企业名称",
            "N-1,防松,913204005601031712,常州某厂",
            "N-2,防漏,,常州 某厂",
            "N-3,防锈,,",
            "N-4,防尘,913204005601031713,");

    assertThat(read.records().stream().map(n -> n.owner().value()))
        .containsExactly("913204005601031712", "name:常州某厂", "anonymous:N-3");
    assertThat(read.errors()).containsExactly("5 uscc-check 企业统一社会信用代码");
  }

  @Test
  void unitInTheCellWinsOverTheUnitOfTheColumn() {
    assertThat(MoneyText.wan().parse("1,200")).hasToString("12000000 CNY");
    assertThat(MoneyText.wan().parse("50万元")).hasToString("500000 CNY");
    assertThat(MoneyText.wan().parse("￥500000 元")).hasToString("500000 CNY");
    assertThat(MoneyText.yuan().parse("0.3亿")).hasToString("30000000 CNY");
    assertThat(MoneyText.yuan().find("9.0万元-9.0万元")).hasToString("Optional[90000 CNY]");
    assertThat(MoneyText.yuan().find("100.0万元-200.0万元")).isEmpty();
    assertThat(MoneyText.yuan().find("面议")).isEmpty();
  }

  @Test
  void offerKeepsItsSourcesWordForMaturityAndLevelsWhereItNamesOne() throws IOException {
    var read =
        read(
            Noun.OFFERS,
            "编号,成果名称,成熟度,价格(万元),相关专利",
            "1,甲,通过小试,30,CN196900001B",
            "2,乙,TRL 6,面议,ZL202119690001.0");

    var first = read.records().getFirst();
    assertThat(first.id()).hasToString("list:1");
    assertThat(first.readiness().trl()).isNull();
    assertThat(first.readiness().basis()).isEqualTo("通过小试");
    assertThat(first.price()).hasToString("300000 CNY");
    assertThat(first.patents()).singleElement().hasToString("CN196900001B");
    var second = read.records().get(1);
    assertThat(second.readiness().trl()).hasToString("6");
    assertThat(second.price()).isNull();
    assertThat(second.priceText()).isEqualTo("面议");
    assertThat(second.patents()).singleElement().hasToString("CN202119690001.0");
  }

  @Test
  void participantsAreReadWithTheirLimitsAndSeats() throws IOException {
    var read =
        read(
            Noun.PARTICIPANTS,
            "参会单位,身份,最少洽谈数,最多洽谈数,席位",
            "913204005601031712,需求方,2,5,1",
            "云岭理工学院,供给方,,8,3",
            "anonymous:N-3,seeker,,,",
            "云岭理工学院,需求方,,,",
            "云岭理工学院,供给方,,,",
            "某所,供给方,6,2,",
            "某厂,供给方,6,,",
            "某社,观众,,,0");

    assertThat(read.records())
        .extracting(
            p -> p.party() + " " + p.side() + " " + p.min() + ".." + p.max() + " " + p.seats())
        .containsExactly(
            "913204005601031712 SEEKER 2..5 1",
            "name:云岭理工学院 HOLDER null..8 3",
            "anonymous:N-3 SEEKER null..null 1",
            "name:云岭理工学院 SEEKER null..null 1",
            "name:某厂 HOLDER 6..null 1");
    assertThat(read.records().getFirst().side()).isEqualTo(Side.SEEKER);
    assertThat(read.errors())
        .containsExactly("6 record-twice", "7 limits 最多洽谈数", "9 word-unknown 身份", "9 seats 席位");
  }

  @Test
  void mandateNamesRegionsTicketsAndWhatItExcludes() throws IOException {
    var mandate =
        read(
                Noun.MANDATES,
                "mandate_id,investor_name,type,stages,ticket_min,ticket_max,regions_must,excluded",
                "M-1,某基金,VC,A轮;pre-a,300万,1500万元,320000;330000,\"甲厂;Yi Works Co., Ltd.\"")
            .only();

    assertThat(mandate.ticket().largest()).hasToString("15000000 CNY");
    assertThat(mandate.stages()).hasSize(2);
    assertThat(mandate.scope().regionsMust()).hasSize(2);
    assertThat(mandate.scope().excluded())
        .extracting(Object::toString)
        .containsExactly("甲厂", "Yi Works Co., Ltd.");
    assertThat(
            read(Noun.MANDATES, "mandate_id,investor_name,ticket_min,ticket_max", "M-1,某基金,9,3")
                .errors())
        .containsExactly("2 ticket ticket_min");
  }

  @Test
  void bigJsonValueIsRefusedWithAdviceWhereLinesWereNamed() throws IOException {
    var file = Files.write(folder.resolve("big"), List.of("[{\"title\": \"甲\"},", "{}]"));
    var read = IntakeBench.read(Noun.PATENTS, file, ReadOptions.RECOGNISE.withFormat("jsonl"));

    assertThat(read.errors()).containsExactly("1 json-not-lines");
  }

  @Test
  void jsonKeyThatComesTwiceRefusesItsLine() throws IOException {
    var read = read(Noun.PATENTS, "{\"title\":\"甲\",\"title\":\"乙\"}", "{\"title\":\"丙\"}", "[1]");

    assertThat(read.errors()).containsExactly("1 json-broken", "3 json-no-object");
    assertThat(read.only().text().titleZh()).isEqualTo("丙");
  }

  @Test
  void numberWithAHugeExponentStaysShort() throws IOException {
    var read = read(Noun.PATENTS, "{\"title\":\"甲\",\"citedBy\":1e999999999}");

    assertThat(read.errors()).containsExactly("1 whole-number citedBy");
    assertThat(patent("{\"title\":\"甲\",\"citedBy\":1.2e1}").record().citedBy()).isEqualTo(12);
  }

  @Test
  void missingFileIsAProblemAndNotACrash() {
    var read = IntakeBench.read(Noun.PATENTS, folder.resolve("nowhere.csv"));

    assertThat(read.errors()).containsExactly("0 file-missing");
    assertThat(read.report().digest()).isNull();
  }

  @Test
  void problemsNameTheFileAsTheUserKnowsIt() throws IOException {
    var file = Files.writeString(folder.resolve("upload-4711"), "标题,IPC\n甲,?\n");
    var read = IntakeBench.read(Noun.PATENTS, file, ReadOptions.RECOGNISE.withName("盘点.csv"));

    assertThat(read.report().problems().problems().getFirst().place())
        .hasToString("盘点.csv:2 [IPC]");
  }

  @Test
  void sameBytesHaveTheSameDigest() throws IOException {
    var first = read(Noun.PATENTS, "标题", "甲").report().digest();
    var again = read(Noun.PATENTS, "标题", "甲").report().digest();
    var other = read(Noun.PATENTS, "标题", "乙").report().digest();

    assertThat(first).isNotNull().isEqualTo(again).isNotEqualTo(other);
  }
}
