package org.patentbridge.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.patentbridge.domain.Refusals.refuses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.quantity.Indicator.Operator;

class QuantityTest {

  @Test
  void sumsOfPointsAreExactInAnyOrder() {
    long seed = 42L;
    var random = new Random(seed);
    var addends = new ArrayList<Points>();
    for (int i = 0; i < 1_000; i++) {
      addends.add(Points.earned(Points.of(1 + random.nextInt(40)), random.nextDouble()));
    }
    var sum = addends.stream().reduce(Points.ZERO, Points::plus);
    Collections.shuffle(addends, random);

    assertThat(addends.stream().reduce(Points.ZERO, Points::plus))
        .as("seed %d", seed)
        .isEqualTo(sum);
    assertThat(addends.stream().reduce(sum, Points::minus))
        .as("seed %d", seed)
        .isEqualTo(Points.ZERO);
  }

  @Test
  void pointsAreEarnedRoundedHalfUpToAThousandth() {
    assertThat(Points.earned(Points.of(1), 0.0004)).isEqualTo(Points.ZERO);
    assertThat(Points.earned(Points.of(1), 0.0005)).isEqualTo(new Points(1));
    assertThat(Points.earned(Points.of(30), 1)).isEqualTo(Points.of(30));
    assertThat(Points.earned(Points.of(30), 0)).isEqualTo(Points.ZERO);
  }

  @Test
  void onlyValuesFromZeroToOneEarnPoints() {
    for (double wrong : new double[] {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Points.earned(Points.of(1), wrong))
          .withMessageContaining("[0, 1]");
    }
  }

  @Test
  void pointsAreWrittenWithThreeDecimals() {
    assertThat(new Points(41_250)).hasToString("41.250");
    assertThat(new Points(-5)).hasToString("-0.005");
    assertThat(new Points(41_250).asDouble()).isEqualTo(41.25);
    assertThat(new Points(2)).isGreaterThan(new Points(1));
  }

  @Test
  void pointsDoNotOverflowSilently() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Points(Long.MAX_VALUE).plus(new Points(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Points.of(Long.MAX_VALUE));
  }

  @Test
  void sameAmountIsTheSameMoneyHoweverWritten() {
    assertThat(Money.parse("100.00", "CNY"))
        .isEqualTo(Money.parse("100", "CNY"))
        .isEqualTo(Money.yuan(100))
        .isEqualTo(Money.wan("0.01"))
        .hasSameHashCodeAs(Money.yuan(100))
        .hasToString("100 CNY");
    assertThat(Money.wan("1,200")).isEqualTo(Money.yuan(12_000_000));
    assertThat(Money.parse("1，234，567.5", "CNY")).hasToString("1234567.5 CNY");
    assertThat(Money.parse("0.00", "USD")).hasToString("0 USD");
    assertThat(Money.yuan(1)).isNotEqualTo(Money.parse("1", "USD"));
  }

  @Test
  void moneyComesBackFromItsOwnText() {
    for (String amount : List.of("0", "1", "1000000", "0.5", "123456789012345.6789")) {
      var money = Money.parse(amount, "CNY");
      var parts = money.toString().split(" ");
      assertThat(Money.parse(parts[0], parts[1])).isEqualTo(money);
    }
  }

  @Test
  void whatIsNoMoneyIsRefused() {
    for (String wrong : List.of("", "-1", "5万", "1.2.3", "1e6", "面议", "1,5", "12,34", "1,234,56")) {
      refuses("money", () -> Money.parse(wrong, "CNY"));
      refuses("money", () -> Money.wan(wrong));
    }
    refuses("money", () -> Money.parse("1", "XYZW"));
    refuses("money", () -> Money.yuan(-1));
  }

  @Test
  void indicatorsAreReadInBothSpellings() {
    var demanded =
        new Indicator("energy density", Operator.AT_LEAST, new BigDecimal("300"), "Wh/kg");

    assertThat(Indicator.parse("energy density >= 300 Wh/kg")).isEqualTo(demanded);
    assertThat(Indicator.parse(" energy density≥300Wh/kg ")).isEqualTo(demanded);
    assertThat(Indicator.parse("成本 ≤ 0.45 元")).hasToString("成本 <= 0.45 元");
    assertThat(Indicator.parse("工作温度 < -20 °C").value()).isEqualByComparingTo("-20");
    assertThat(Indicator.parse("纯度 > 99.9%").unit()).isEqualTo("%");
    assertThat(Indicator.parse("层数 = 3").unit()).isEmpty();
    assertThat(Indicator.parse("粒径 ≈ 5 µm").operator()).isEqualTo(Operator.ABOUT);
    assertThat(Indicator.parse("循环寿命 ≥ 3,000 次").value()).isEqualByComparingTo("3000");
  }

  @Test
  void indicatorsComeBackFromTheirOwnText() {
    for (Operator operator : Operator.values()) {
      var indicator = new Indicator("循环寿命", operator, new BigDecimal("1500.50"), "次 (25°C)");
      assertThat(Indicator.parse(indicator.toString())).isEqualTo(indicator);
    }
  }

  @Test
  void rangesAndWordsAreRefusedRatherThanCutShort() {
    for (String wrong :
        List.of(
            "",
            "能量密度",
            "能量密度 >= 高",
            ">= 300",
            "寿命 >= 10~20 年",
            "寿命 >= 10-20 年",
            "循环 >= 10^5 次",
            "循环 >= 3×10 次",
            "压力 = 1.2.3 bar",
            "压力 = 1,23 bar",
            "数 = 1234567890123",
            "数 = 0.1234567891")) {
      refuses("indicator", () -> Indicator.parse(wrong));
    }
  }

  @Test
  void powersOfTenAreReadInBothWritings() {
    assertThat(Indicator.parse("擦写次数 >= 1e9 次").value()).isEqualByComparingTo("1000000000");
    assertThat(Indicator.parse("界面态密度 <= 5.5e11 cm⁻²eV⁻¹").unit()).isEqualTo("cm⁻²eV⁻¹");
    assertThat(Indicator.parse("浓度 = 3×10^-6 mol/L").value()).isEqualByComparingTo("0.000003");
    assertThat(Indicator.parse("电阻 = 1 Ω").value()).isEqualByComparingTo("1");
  }

  @Test
  void readinessLevelsGoFromOneToNine() {
    for (String six : List.of("6", "TRL6", "TRL 6", "trl-6", " 6级 ", "TRL6级")) {
      assertThat(Trl.parse(six)).as(six).isEqualTo(new Trl(6));
    }
    for (String wrong : List.of("", "0", "10", "六", "TRL", "6.5", "-1")) {
      refuses("trl-range", () -> Trl.parse(wrong));
    }
    assertThat(new Trl(7).isAtLeast(new Trl(7))).isTrue();
    assertThat(new Trl(6).isAtLeast(new Trl(7))).isFalse();
    assertThat(Trl.parse(new Trl(9).toString())).isEqualTo(new Trl(9));
  }
}
