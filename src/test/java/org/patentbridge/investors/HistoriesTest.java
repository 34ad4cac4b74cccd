package org.patentbridge.investors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.investors.SampleDeals.deal;
import static org.patentbridge.investors.SampleDeals.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.Tally;
import org.patentbridge.domain.mandate.Investment;

class HistoriesTest {

  private static final List<Investment> DEALS =
      List.of(
          deal("苏州泠岳储能有限公司", "2018-05-01", "A轮", "储能 电池", "云岭创投", "苍山资本"),
          deal("苏州泠岳储能有限公司", "2019-05-01", "B轮", "储能 电池", "云岭创投"),
          deal("北京澧瀚机器人有限公司", "2017-02-01", "天使轮", "机器人", "云岭创投", "苍山资本"),
          deal("北京砚屿软件有限公司", "2019-12-31", "A轮", "软件", "未透露"),
          deal("上海霁栩芯片有限公司", "2020-01-01", "A轮", "芯片", "云岭创投"));

  private static InvestorHistory history(String name) {
    return new Histories(new LikelihoodModel(SampleDeals.book(DEALS)))
        .find(id(name))
        .orElseThrow(() -> new AssertionError("no history of " + name));
  }

  @Test
  void historyCountsWhatTheInvestorDidBeforeTheDay() {
    var yunling = history("云岭创投");

    assertThat(yunling.activity().deals()).isEqualTo(3);
    assertThat(yunling.activity().companies()).isEqualTo(2);
    assertThat(yunling.activity().first()).hasToString("2017-02-01");
    assertThat(yunling.activity().last()).hasToString("2019-05-01");
    assertThat(yunling.domains())
        .containsExactly(new Tally("储能", 2), new Tally("电池", 2), new Tally("机器人", 1));
    assertThat(yunling.rounds()).contains(new Tally("A轮", 1), new Tally("B轮", 1));
    assertThat(yunling.cities()).containsExactly(new Tally("320500", 2), new Tally("110000", 1));
    assertThat(yunling.deals().getFirst().terms().series()).isEqualTo("B轮");
  }

  @Test
  void partnersAreCountedByCompaniesNotByDeals() {
    assertThat(history("云岭创投").partners())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.name()).isEqualTo("苍山资本");
              assertThat(p.companies()).isEqualTo(2);
            });
  }

  @Test
  void placeholderIsNobody() {
    var book = SampleDeals.book(DEALS);
    assertThat(book.investors()).containsExactlyInAnyOrder(id("云岭创投"), id("苍山资本"));
    assertThat(book.size()).isEqualTo(3);
  }

  @Test
  void recentDealsCountMoreThanOldOnes() {
    assertThat(history("云岭创投").activity().recent())
        .isGreaterThan(history("苍山资本").activity().recent())
        .isLessThan(3);
  }

  @Test
  void branchIsFoundInTheWordsOfACompany() {
    var histories = new Histories(new LikelihoodModel(SampleDeals.book(DEALS)));
    assertThat(histories.domainsIn(List.of("生产储能柜与电池包"))).containsExactly("储能", "电池");
    assertThat(histories.domainsIn(List.of("种子"))).isEmpty();
  }
}
