package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentStage;

/** Investments of the past as tables tell them. */
class InvestmentsTest {

  private static final String HEAD = "事件编号,企业全称,企业简称,投资方,轮次,金额,日期,行业";

  private final Path folder;

  InvestmentsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Investment> read(String... rows) throws IOException {
    return IntakeBench.read(
        Noun.INVESTMENTS, Files.write(folder.resolve("deals.csv"), List.of(rows)));
  }

  private Investment deal(String row) throws IOException {
    return read(HEAD, row).only();
  }

  @Test
  void dealIsReadWithItsPartiesAsNamed() throws IOException {
    var deal =
        deal("D-7,澜沧储能（云南）有限公司,澜沧储能,\"云岭创投,Cangshan Capital\",A+轮,1000万人民币,2019-03-07,\"储能,电池\"");

    assertThat(deal.id()).hasToString("D-7");
    assertThat(deal.company().name().raw()).isEqualTo("澜沧储能（云南）有限公司");
    assertThat(deal.company().party()).hasToString("name:澜沧储能(云南)有限公司");
    assertThat(deal.investors())
        .extracting(p -> p.name().raw())
        .containsExactly("云岭创投", "Cangshan Capital");
    assertThat(deal.terms().stage()).isEqualTo(InvestmentStage.A);
    assertThat(deal.terms().amount()).hasToString("10000000 CNY");
    assertThat(deal.date()).isEqualTo(LocalDate.of(2019, 3, 7));
    assertThat(deal.industries()).containsExactly("储能", "电池");
  }

  @ParameterizedTest
  @CsvSource({
    "18.86亿人民币, 1886000000 CNY",
    "6670万人民币, 66700000 CNY",
    "300万元, 3000000 CNY",
    "2亿元人民币, 200000000 CNY",
    "1.5万美元, 15000 USD",
    "500万美金, 5000000 USD",
    "2亿港币, 200000000 HKD",
    "3千万英镑, 30000000 GBP",
    "100万人民币人民币, 1000000 CNY",
    "12 万 美元, 120000 USD",
    "１００万人民币, 1000000 CNY",
    "1人民币, 1 CNY"
  })
  void exactSumIsRead(String written, String sum) throws IOException {
    var terms = deal("D,甲厂,,,,\"" + written + "\",,").terms();

    assertThat(terms.amount()).hasToString(sum);
    assertThat(terms.amountAsStated()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未披露",
        "数千万人民币",
        "近1亿人民币",
        "超2亿美元",
        "千万级人民币",
        "亿元及以上美元",
        "800万",
        "5亿",
        "100万人民币轮",
        "数千以太坊",
        "300万未公开",
        "2亿万人民币",
        "3万5人民币"
      })
  void vagueSumIsKeptAsItIsWritten(String written) throws IOException {
    var terms = deal("D,甲厂,,,," + written + ",,").terms();

    assertThat(terms.amount()).isNull();
    assertThat(terms.amountAsStated()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "种子轮, SEED",
    "天使轮, ANGEL",
    "Pre-A, PRE_A",
    "Pre-B, A",
    "B+轮, B",
    "C轮, C",
    "E轮, GROWTH",
    "Pre-IPO, GROWTH"
  })
  void roundStandsForAStage(String series, InvestmentStage stage) throws IOException {
    assertThat(deal("D,甲厂,,," + series + ",,,").terms().stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"战略投资", "并购", "新三板挂牌", "IPO", "未披露"})
  void dealThatIsNoRoundHasNoStageAndKeepsItsWord(String series) throws IOException {
    var terms = deal("D,甲厂,,," + series + ",,,").terms();

    assertThat(terms.stage()).isNull();
    assertThat(terms.series()).isEqualTo(series);
  }

  @Test
  void undisclosedInvestorIsNobody() throws IOException {
    assertThat(deal("D,,甲牌,未透露,,,,").investors()).isEmpty();
    assertThat(deal("D,,甲牌,未透露,,,,").company().name().raw()).isEqualTo("甲牌");
  }

  @Test
  void dealWithoutIdIsNamedByWhatIsKnown() throws IOException {
    assertThat(deal(",甲厂,,乙基金,A轮,,2019-03-07,").id()).hasToString("deal:甲厂:2019-03-07:A轮");
  }

  @Test
  void badRowsAreNamed() throws IOException {
    var read = read(HEAD, "D-1,,,乙基金,,,,", "D-2,甲厂,,,,,昨天,", "D-3,甲厂,,,,,,", "D-3,丙厂,,,,,,");

    assertThat(read.errors())
        .containsExactly("2 value-missing 企业全称", "3 date 日期", "5 record-twice");
    assertThat(read.records()).hasSize(1);
  }
}
