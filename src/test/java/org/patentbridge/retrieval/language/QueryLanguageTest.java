package org.patentbridge.retrieval.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.patentbridge.retrieval.language.Queries.LANGUAGE;
import static org.patentbridge.retrieval.language.Queries.asked;
import static org.patentbridge.retrieval.language.Queries.isPlain;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.Condition.All;
import org.patentbridge.retrieval.condition.Condition.Any;
import org.patentbridge.retrieval.condition.Condition.ClassPart;
import org.patentbridge.retrieval.condition.Condition.Near;
import org.patentbridge.retrieval.condition.Condition.Not;
import org.patentbridge.retrieval.condition.Condition.NumberIs;
import org.patentbridge.retrieval.condition.Condition.Phrase;
import org.patentbridge.retrieval.condition.Condition.Prefix;
import org.patentbridge.retrieval.condition.Condition.Range;
import org.patentbridge.retrieval.condition.Condition.Value;
import org.patentbridge.retrieval.condition.Condition.Words;
import org.patentbridge.retrieval.condition.RangeField;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.condition.ValueField;

class QueryLanguageTest {

  private static Words word(String text) {
    return new Words(TextField.TEXT, text);
  }

  private static RefusedQueryException refused(String query) {
    return catchThrowableOfType(RefusedQueryException.class, () -> LANGUAGE.read(query));
  }

  @Test
  void fieldsAreNamedInBothLanguagesAndWidths() {
    var battery = new Words(TextField.TITLE, "电池");
    for (var query : List.of("title:电池", "标题:电池", "标题：电池", "TITLE=电池", "Title：电池")) {
      assertThat(asked(query)).as(query).isEqualTo(battery);
    }
    assertThat(asked("申请人:华为")).isEqualTo(new Words(TextField.HOLDER, "华为"));
    assertThat(asked("holder=\"（北京）钢铁研究总院\""))
        .isEqualTo(new Value(ValueField.HOLDER, "(北京)钢铁研究总院"));
  }

  @Test
  void andBindsStrongerThanOrAndNotStrongest() {
    assertThat(asked("a AND b OR NOT c"))
        .isEqualTo(new Any(List.of(new All(List.of(word("a"), word("b"))), new Not(word("c")))));
    assertThat(asked("电池 与 （低温 或 快充） 非 铅酸"))
        .isEqualTo(
            new All(
                List.of(
                    word("电池"), new Any(List.of(word("低温"), word("快充"))), new Not(word("铅酸")))));
  }

  @Test
  void whatStandsSideBySideMustAllHold() {
    assertThat(asked("电池 +低温 -铅酸 \"solid electrolyte\""))
        .isEqualTo(
            new All(
                List.of(
                    word("电池"),
                    word("低温"),
                    new Not(word("铅酸")),
                    new Phrase(TextField.TEXT, "solid electrolyte"))));
  }

  @Test
  void aFieldHoldsForAllInItsBrackets() {
    assertThat(asked("title:(电池 OR \"隔膜 涂覆\" OR abstract:sepa*)"))
        .isEqualTo(
            new Any(
                List.of(
                    new Words(TextField.TITLE, "电池"),
                    new Phrase(TextField.TITLE, "隔膜 涂覆"),
                    new Prefix(TextField.ABSTRACT, "sepa"))));
    assertThat(asked("ipc:(H01M OR h02j*)"))
        .isEqualTo(
            new Any(
                List.of(
                    new ClassPart(IpcPrefix.parse("H01M")),
                    new ClassPart(IpcPrefix.parse("H02J")))));
  }

  @Test
  void nearJoinsWordsOfOneField() {
    assertThat(asked("电池 NEAR3 低温 AND ipc:H01M"))
        .isEqualTo(
            new All(
                List.of(
                    new Near(word("电池"), word("低温"), 3), new ClassPart(IpcPrefix.parse("H01M")))));
    assertThat(asked("title:((cold OR low) NEAR/7 \"start up\")"))
        .isEqualTo(
            new Near(
                new Any(
                    List.of(new Words(TextField.TITLE, "cold"), new Words(TextField.TITLE, "low"))),
                new Phrase(TextField.TITLE, "start up"),
                7));
  }

  @ParameterizedTest
  @CsvSource({
    "year:2018..2022, YEAR, 2018, 2022",
    "年份:2018-2022, YEAR, 2018, 2022",
    "year:[2018 TO 2022], YEAR, 2018, 2022",
    "year:2020, YEAR, 2020, 2020",
    "trl:>=6, TRL, 6, 9223372036854775807",
    "成熟度：＞6级, TRL, 7, 9223372036854775807",
    "fee:<50000, FEE, -9223372036854775808, 4999999",
    "许可费:<= 5万元, FEE, -9223372036854775808, 5000000",
    "fee:1.5万..20000, FEE, 1500000, 2000000",
  })
  void rangesAreReadInTheirUnits(String query, RangeField field, long from, long to) {
    assertThat(asked(query)).isEqualTo(new Range(field, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "filed:>=2020-01, 2020-01-01,",
    "filed:>2020-01, 2020-02-01,",
    "filed:<2020, , 2019-12-31",
    "申请日：2019..2020-06, 2019-01-01, 2020-06-30",
    "filed:2020年3月5日, 2020-03-05, 2020-03-05",
    "filed:[* TO 2020.06.01], , 2020-06-01",
  })
  void partOfADateCountsWithAllItsDays(String query, LocalDate from, LocalDate to) {
    assertThat(asked(query))
        .isEqualTo(
            new Range(
                RangeField.FILED,
                from == null ? Range.LOWEST : from.toEpochDay(),
                to == null ? Range.HIGHEST : to.toEpochDay()));
  }

  @ParameterizedTest
  @CsvSource({
    "公开号:CN 107123456 B, CN107123456B",
    "number:cn-107123456-b, CN107123456B",
    "number:107123456, CN107123456",
    "公开号：US2009208610, US20090208610",
    "专利号:ZL 2017 1 0601862.3, CN201710601862",
    "申请号:201710601862.3, CN201710601862",
    "application:CN201710601862, CN201710601862",
  })
  void numbersAreReadInAnyWrittenForm(String query, String key) {
    assertThat(asked(query)).isEqualTo(new NumberIs(key));
  }

  @Test
  void classesAreReadAsTheyArePrinted() {
    assertThat(asked("ipc:H01M 10/0525 电池"))
        .isEqualTo(new All(List.of(new ClassPart(IpcPrefix.parse("H01M10/0525")), word("电池"))));
  }

  @Test
  void valuesAreNamedInEitherLanguage() {
    assertThat(asked("法律状态:有效")).isEqualTo(new Value(ValueField.STATE, "GRANTED"));
    assertThat(asked("status:granted")).isEqualTo(new Value(ValueField.STATE, "GRANTED"));
    assertThat(asked("licence:先使用后付费"))
        .isEqualTo(new Value(ValueField.LICENCE, "USE_FIRST_PAY_LATER"));
    assertThat(asked("许可:开放许可")).isEqualTo(new Value(ValueField.LICENCE, "OPEN"));
    assertThat(asked("地区:江苏苏州")).isEqualTo(new Value(ValueField.REGION, "320500"));
    assertThat(asked("产业链:电解水制氢")).isEqualTo(new Value(ValueField.CHAIN, "hydrogen/electrolysis"));
    assertThat(asked("chain:hydrogen")).isEqualTo(new Value(ValueField.CHAIN, "hydrogen"));
    assertThat(asked("类型:成果")).isEqualTo(new Value(ValueField.KIND, "offer"));
    assertThat(asked("open-licence:no"))
        .isEqualTo(new Not(new Value(ValueField.OPEN_LICENCE, "yes")));
    assertThat(asked("状态:失效")).isInstanceOf(Any.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "固态电解质",
        "solid electrolyte for lithium batteries",
        "-40℃ 低温电池",
        "Fe:Ni 1:2 catalyst",
        "C++ 编译 / 优化 & 并行",
        "poly(vinyl alcohol) film (thin)",
        "METHOD AND APPARATUS FOR CHARGING BATTERIES OR CELLS",
        "标题：一种电池。摘要：本发明公开了一种电池，AND 其制备方法",
        "Abstract: the \"smart\" cell, NOT yet sold.",
        "技术需求：低温快充",
        "see https://example.org/a?title=b",
        "H01M10/0525",
        "CN 107123456 B",
        "5\" 管道",
        "防风防鸟“镀锌管”支架",
        "\"1、转速：额定10000rpm，最大转速12000rpm；2、功率：额定10kW，最大12kW；3、工作温度：-30至105℃，以及其他要求。\"",
        "与 电池",
        "",
        "   ",
      })
  void whatIsNoQueryStaysPlainText(String text) {
    assertThat(isPlain(text)).as(text).isTrue();
  }

  @Test
  void sentencesWithMarksAreReportedAsSuch() {
    assertThat(LANGUAGE.read("标题：一种电池，ipc:H01M"))
        .isEqualTo(new QueryReading.PlainText("标题：一种电池，ipc:H01M", true));
    assertThat(LANGUAGE.read("电池")).isEqualTo(new QueryReading.PlainText("电池", false));
  }

  @Test
  void stopsBetweenQuotationMarksAreNoSentences() {
    assertThat(asked("“正极，负极” 电池"))
        .isEqualTo(new All(List.of(new Phrase(TextField.TEXT, "正极，负极"), word("电池"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title:电池 AND | query-operand-missing | 12 | 13",
        "title:电池 OR OR 隔膜 | query-operand-missing | 12 | 14",
        "title:(电池 OR 隔膜 | query-bracket-open | 6 | 7",
        "title:电池 低温) | query-bracket-unopened | 11 | 12",
        "title:() | query-bracket-empty | 7 | 8",
        "电池 AND \"低温 | query-quote-open | 7 | 8",
        "year:[2018 TO 2022 | query-span-open | 5 | 6",
        "title:[a TO b] | query-span | 6 | 14",
        "titel:a AND b | query-field | 0 | 6",
        "发明人:王 AND 电池 | query-field | 0 | 4",
        "title: AND b OR title: | query-operand-missing | 7 | 10",
        "a AND title: | query-value-missing | 6 | 12",
        "status:asleep | query-value | 7 | 13",
        "region:Atlantis | region-unknown | 7 | 15",
        "ipc:H0 | ipc | 4 | 6",
        "year:soon | query-range | 5 | 9",
        "year:2022..2018 | query-range-empty | 5 | 15",
        "filed:2020-13 | query-range | 6 | 13",
        "trl:10 | trl-range | 4 | 6",
        "trl:<1 | query-range-empty | 4 | 6",
        "fee:cheap | query-range | 4 | 9",
        "title:e* | query-prefix-short | 6 | 8",
        "a NEAR51 bc | query-near-distance | 2 | 8",
        "title:a NEAR5 abstract:b | query-near-fields | 8 | 13",
        "ipc:H01M NEAR5 b | query-near-words | 0 | 4",
        "title:\"，\" | query-words-missing | 6 | 9",
        "专利号:ZL201710601862.4 | application-number-check | 4 | 20",
      })
  void whatMakesNoSenseIsRefusedAtItsPlace(String query, String code, int start, int end) {
    var refused = refused(query);
    assertThat(refused).as(query).isNotNull();
    assertThat(refused.problem().code()).isEqualTo(code);
    assertThat(List.of(refused.start(), refused.end())).as(query).isEqualTo(List.of(start, end));
    for (var language : Language.values()) {
      assertThat(Messages.text(language, refused.problem())).isNotBlank().doesNotContain("{");
    }
  }

  @Test
  void misspeltNamesAreAnsweredWithTheNearestOne() {
    assertThat(refused("titel:a AND b").problem().arguments()).containsExactly("title");
    assertThat(refused("abstrct:a AND b").problem().arguments()).containsExactly("abstract");
    assertThat(refused("status:grantd").problem().arguments()).containsExactly("status", "GRANTED");
  }

  @Test
  void boundsAreKept() {
    assertThat(refused("title:a " + "b ".repeat(1_000)).problem().code())
        .isEqualTo("query-too-long");
    assertThat(refused("title:a " + "(".repeat(13) + "b" + ")".repeat(13)).problem().code())
        .isEqualTo("query-too-deep");
    assertThat(asked("title:a " + "(".repeat(12) + "b" + ")".repeat(12))).isInstanceOf(All.class);
    assertThat(refused("title:a " + "NOT ".repeat(13) + "b").problem().code())
        .isEqualTo("query-too-deep");
    assertThat(refused("title:a " + "b NEAR1 ".repeat(13) + "b").problem().code())
        .isEqualTo("query-too-deep");
    assertThat(refused("title:a " + "b ".repeat(200)).problem().code()).isEqualTo("query-too-many");
    assertThat(asked("title:a " + "b ".repeat(199))).isInstanceOf(All.class);
  }

  @Test
  void textsThatKeepOtherParsersBusyAreAnsweredAtOnce() {
    assertThat(isPlain("/(a{1,1000}){1,1000}/")).isTrue();
    assertThat(isPlain("(".repeat(10_000))).isTrue();
    assertThat(refused("title:a AND " + "(".repeat(10_000)).problem().code())
        .isEqualTo("query-too-long");
    assertThat(
            refused("title:a AND /(a{1,1000}){1,1000}/ AND " + "(".repeat(1_900)).problem().code())
        .isEqualTo("query-too-deep");
  }

  @Test
  void optionsOfDoorsAreValuesOfTheSameFields() {
    assertThat(LANGUAGE.value(QueryField.YEAR, "2018..2022"))
        .isEqualTo(new Range(RangeField.YEAR, 2018, 2022));
    assertThat(LANGUAGE.value(QueryField.HOLDER, "清华大学"))
        .isEqualTo(new Value(ValueField.HOLDER, "清华大学"));
    assertThatThrownBy(() -> LANGUAGE.value(QueryField.TRL, "ten"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aTextThatIsOnlyANumberAsksForIt() {
    assertThat(LANGUAGE.findNumber("CN 107123456 B")).contains(new NumberIs("CN107123456B"));
    assertThat(LANGUAGE.findNumber("ZL201710601862.3")).contains(new NumberIs("CN201710601862"));
    assertThat(LANGUAGE.findNumber("201710601862.3")).contains(new NumberIs("CN201710601862"));
    assertThat(LANGUAGE.findNumber("304 不锈钢")).isEmpty();
    assertThat(LANGUAGE.findNumber("")).isEmpty();
  }

  @Test
  void aConditionIsPrintedAsPeopleWouldAskForIt() {
    assertThat(QueryLanguage.print(asked("标题:电池 (低温 或 快充) 非 法律状态:有效 filed:<2020")))
        .isEqualTo("title:电池 AND (低温 OR 快充) AND NOT status:granted AND filed:<=2019-12-31");
    assertThat(QueryLanguage.print(Condition.EVERYTHING)).isEmpty();
  }
}
