package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.FundingPlans;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.domain.quantity.Money;

/** What every store of funding plans does. */
public abstract class FundingPlansContract {

  private static final FundingPlan FIRST = plan("name:甲", Money.wan("2000"));
  private static final FundingPlan LAST = plan("name:乙", null);

  protected abstract FundingPlans plans();

  protected abstract Transactions transactions();

  private static FundingPlan plan(String company, @Nullable Money amount) {
    return new FundingPlan(
        new OrganizationId(company),
        InvestmentStage.A,
        amount,
        Money.wan("300"),
        List.of(new RegionCode("320000")),
        Set.of(InvestorType.VC, InvestorType.CVC),
        List.of(new OrganizationName("云岭创投")),
        LocalDate.of(2027, 6, 30),
        new Origin("plans", "plans.csv", 2, null));
  }

  @Test
  void plansComeBackAsTheyWere() {
    assertThat(save(LAST, FIRST)).isEqualTo(new SaveCounts(2, 0, 0));
    assertThat(plans().find(FIRST.company())).contains(FIRST);
    assertThat(plans().find(LAST.company())).contains(LAST);
    assertThat(plans().find(new OrganizationId("name:丙"))).isEmpty();
  }

  @Test
  void plansAreWalkedInTheOrderOfTheirCompanies() {
    save(FIRST, LAST);
    assertThat(plans().listAfter(null, 1)).containsExactly(LAST);
    assertThat(plans().listAfter(LAST.company(), 9)).containsExactly(FIRST);
    assertThat(plans().count()).isEqualTo(2);
  }

  @Test
  void companyHasOnePlanAndTheRevisionTellsOfEachChange() {
    save(FIRST);
    var before = plans().revision();
    assertThat(save(FIRST)).isEqualTo(new SaveCounts(0, 0, 1));
    assertThat(plans().revision()).isEqualTo(before);
    assertThat(save(plan("name:甲", null))).isEqualTo(new SaveCounts(0, 1, 0));
    assertThat(plans().revision()).isGreaterThan(before);
    assertThat(plans().count()).isEqualTo(1);
  }

  private SaveCounts save(FundingPlan... batch) {
    return transactions().get(() -> plans().saveAll(List.of(batch)));
  }
}
