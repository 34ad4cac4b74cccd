package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.Investments;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.domain.quantity.Money;

/** What every store of past investments does. */
public abstract class InvestmentsContract {

  private static final DealTerms TEN_MILLION =
      new DealTerms("A轮", InvestmentStage.A, Money.wan("1000"), "1000万人民币");
  private static final DealTerms VAGUE = new DealTerms("并购", null, null, "数千万人民币");
  private static final Investment FIRST = deal("D-1", TEN_MILLION);
  private static final Investment LAST = deal("D-2", VAGUE);

  protected abstract Investments investments();

  protected abstract Transactions transactions();

  private static Investment deal(String id, DealTerms terms) {
    return new Investment(
        new InvestmentId(id),
        DealParty.named("澜沧储能科技有限公司"),
        "澜沧储能",
        List.of(DealParty.named("云岭创投"), DealParty.named("Cangshan Capital")),
        terms,
        LocalDate.of(2019, 3, 7),
        List.of("能源电力", "储能"),
        new RegionCode("530000"),
        new Origin("deals", "deals.csv", 2, null));
  }

  @Test
  void investmentsComeBackAsTheyWere() {
    assertThat(save(LAST, FIRST)).isEqualTo(new SaveCounts(2, 0, 0));
    assertThat(investments().find(FIRST.id())).contains(FIRST);
    assertThat(investments().find(LAST.id())).contains(LAST);
    assertThat(investments().find(new InvestmentId("D-3"))).isEmpty();
  }

  @Test
  void investmentsAreWalkedInTheOrderOfTheirIds() {
    save(LAST, FIRST);
    assertThat(investments().listAfter(null, 1)).containsExactly(FIRST);
    assertThat(investments().listAfter(FIRST.id(), 9)).containsExactly(LAST);
    assertThat(investments().count()).isEqualTo(2);
  }

  @Test
  void sameInvestmentAgainIsUnchangedAndACorrectedOneChanges() {
    save(FIRST);
    assertThat(save(FIRST)).isEqualTo(new SaveCounts(0, 0, 1));
    assertThat(save(deal("D-1", VAGUE))).isEqualTo(new SaveCounts(0, 1, 0));
  }

  @Test
  void revisionCountsUpWithAChangeAndStaysWithoutOne() {
    var before = investments().revision();
    save(FIRST);
    var after = investments().revision();
    assertThat(after).isGreaterThan(before);
    save(FIRST);
    assertThat(investments().revision()).isEqualTo(after);
  }

  private SaveCounts save(Investment... batch) {
    return transactions().get(() -> investments().saveAll(List.of(batch)));
  }
}
