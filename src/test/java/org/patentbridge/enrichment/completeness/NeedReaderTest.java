package org.patentbridge.enrichment.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.StatedPart;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Indicator;
import org.patentbridge.domain.quantity.Indicator.Operator;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.rulebook.NeedRules.PartRule;
import org.patentbridge.rulebook.RulebookReader;

class NeedReaderTest {

  private static final List<PartRule> PARTS =
      new RulebookReader().read(Path.of("index-config")).needs().parts();

  private final NeedReader reader =
      new NeedReader(new RulebookReader().read(Path.of("index-config")).needs());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "扭矩 ≥ 300 N·m;扭矩;AT_LEAST;300;N·m",
        "定位误差<0.1mm;定位误差;LESS_THAN;0.1;mm",
        "良品率98%以上;良品率;AT_LEAST;98;%",
        "要求噪声不超过65分贝;噪声;AT_MOST;65;分贝",
        "循环寿命不少于 1,200 次;循环寿命;AT_LEAST;1200;次",
        "温差控制在±2℃以内;温差;AT_MOST;2;℃",
        "重量约为 3.5kg;重量;ABOUT;3.5;kg",
        "cycle life of at least 800 h;cycle life;AT_LEAST;800;h",
      })
  void demandIsReadWithNameOperatorValueAndUnit(
      String text, String name, Operator operator, BigDecimal value, String unit) {
    var found = typed(text).indicators();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().operator()).isEqualTo(operator);
    assertThat(found.getFirst().value()).isEqualByComparingTo(value);
    assertThat(found.getFirst().unit()).isEqualTo(unit);
    assertThat(found.getFirst().name()).isEqualTo(name);
  }

  @Test
  void rangeBecomesTwoDemands() {
    assertThat(typed("粒径10~20微米").indicators())
        .containsExactly(
            new Indicator("粒径", Operator.AT_LEAST, new BigDecimal(10), "微米"),
            new Indicator("粒径", Operator.AT_MOST, new BigDecimal(20), "微米"));
  }

  @ParameterizedTest
  @CsvSource({"公司成立于2010年", "年产值达4000万元", "员工超过300人", "ISO9001认证", "支持5G通信", "占地约60亩"})
  void figuresOfTheCompanyAreNoDemands(String text) {
    assertThat(typed(text).indicators()).isEmpty();
    assertThat(typed(text).states(NeedPart.INDICATOR)).isFalse();
  }

  @Test
  void partsAreRecognisedInTheTextWithTheirWords() {
    var read = typed("目前的不锈钢阀体靠人工抛光，求一种自动抛光设备，用于海水管路，提高光洁度");
    assertThat(read.stated())
        .contains(
            new StatedPart(NeedPart.MATERIAL, false, "不锈钢"),
            new StatedPart(NeedPart.APPLICATION, false, "用于"))
        .extracting(StatedPart::part)
        .contains(NeedPart.TODAY, NeedPart.EFFICACY, NeedPart.PRODUCT);
    assertThat(read.missing()).contains(NeedPart.INDICATOR, NeedPart.BUDGET);
  }

  @Test
  void followingWordCountsOnlyWithinTheSentence() {
    assertThat(typed("目前产线已经建成。成本高的问题以后再说").states(NeedPart.TODAY)).isFalse();
    assertThat(typed("目前产线的成本高").states(NeedPart.TODAY)).isTrue();
  }

  @Test
  void latinCueStandsAlone() {
    assertThat(typed("a discovered threat").states(NeedPart.METHOD)).isFalse();
    assertThat(typed("joined by means of welding").states(NeedPart.METHOD)).isTrue();
  }

  @Test
  void fieldsComeBeforeTheText() {
    var whole = reader.read(wholeNeed());
    assertThat(whole.points()).isEqualTo(100);
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.questions()).isEmpty();
    assertThat(whole.stated()).allMatch(StatedPart::inField).hasSize(NeedPart.values().length);
    assertThat(whole.indicators())
        .containsExactly(new Indicator("寿命", Operator.AT_LEAST, new BigDecimal(500), "h"));
  }

  @Test
  void emptyNeedIsAskedEverythingTheDearestFirst() {
    var empty = typed("");
    assertThat(empty.points()).isZero();
    assertThat(empty.missing()).hasSize(12).startsWith(NeedPart.EFFICACY, NeedPart.INDICATOR);
    assertThat(empty.questions())
        .hasSize(12)
        .allSatisfy(q -> assertThat(q.in(Language.ZH)).isNotEqualTo(q.in(Language.EN)));
  }

  @Test
  void statedAndMissingAreAllPartsAndPointsAreWhatTheStatedOnesAreWorth() {
    long seed = 20260724;
    var luck = new Random(seed);
    var pieces =
        List.of("采用激光焊接工艺", "不锈钢", "提高", "预算", "用于", "98%以上", "。", "目前", "难", "设备", "中试", "许可");
    for (int round = 0; round < 500; round++) {
      var text = luck.ints(6, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
      var read = typed(text);
      var stated = read.stated().stream().map(StatedPart::part).collect(Collectors.toSet());
      assertThat(stated).as("seed %d: %s", seed, text).doesNotContainAnyElementsOf(read.missing());
      assertThat(stated.size() + read.missing().size()).isEqualTo(NeedPart.values().length);
      assertThat(read.points())
          .isEqualTo(
              PARTS.stream()
                  .filter(p -> stated.contains(p.part()))
                  .mapToInt(PartRule::points)
                  .sum());
    }
  }

  @Test
  void gapsOfNeedsAddUp() {
    var gaps = NeedGaps.NONE.plus(typed("")).plus(reader.read(wholeNeed())).plus(typed("不锈钢"));
    assertThat(gaps.needs()).isEqualTo(3);
    assertThat(gaps.lacking())
        .containsEntry(NeedPart.BUDGET, 2L)
        .containsEntry(NeedPart.MATERIAL, 1L);
    assertThat(NeedGaps.NONE.meanPoints()).isZero();
  }

  private NeedCompleteness typed(String text) {
    return reader.read(TechnologyNeed.typed("", text));
  }

  private static TechnologyNeed wholeNeed() {
    var plain = TechnologyNeed.typed("标题", "目前");
    return new TechnologyNeed(
        plain.id(),
        plain.owner(),
        plain.text(),
        new NeedElements("钢", "车削", "更轻", "轴", "风机"),
        new NeedContext(
            List.of(Indicator.parse("寿命 >= 500 h")),
            "铸造，太重",
            Set.of(),
            List.of(),
            new RegionCode("330100")),
        new NeedTerms(
            Set.of(IntentMode.LICENCE), new Trl(6), Money.yuan(500_000), LocalDate.of(2027, 1, 1)),
        plain.confidentiality(),
        null,
        plain.status(),
        plain.origin());
  }
}
