package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.organization.OrganizationName;

/** Makes what companies seek from investors. */
public final class FundingPlanMaker implements RecordMaker<FundingPlan> {

  private static final String COMPANY = "company";
  private static final String CODE = "companyUscc";

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of(CODE, COMPANY));
  }

  @Override
  public String key(FundingPlan plan) {
    return plan.company().value();
  }

  @Override
  public FundingPlan make(Fields fields) {
    var money = new MoneyText(1, fields.value("currency", CurrencyText::parse, CurrencyText.YUAN));
    return new FundingPlan(
        Parties.of(fields, CODE, COMPANY)
            .orElseGet(() -> Parties.ofName("line:" + fields.rowNumber())),
        fields.words("stage", InvestmentStage.class).stream().findFirst().orElse(null),
        fields.value("amount", money::parse),
        fields.value("smallestTicket", money::parse),
        fields.regions("investorRegions"),
        fields.words("investorTypes", InvestorType.class),
        fields.items("refused").stream().map(OrganizationName::new).toList(),
        fields.date("validUntil"),
        fields.origin());
  }
}
