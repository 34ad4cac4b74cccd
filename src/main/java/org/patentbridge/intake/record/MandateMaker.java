package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.mandate.MandateScope;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.BilingualText;

/** Makes investor mandates. */
public final class MandateMaker implements RecordMaker<InvestorMandate> {

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("mandateId"), Groups.of("investorUscc", "investorName"));
  }

  @Override
  public String key(InvestorMandate mandate) {
    return mandate.id().value();
  }

  @Override
  public InvestorMandate make(Fields fields) {
    var line = fields.rowNumber();
    var id = fields.value("mandateId", MandateId::new, new MandateId("line:" + line));
    return new InvestorMandate(
        id,
        Parties.of(fields, "investorUscc", "investorName")
            .orElseGet(() -> Parties.ofName(id.value())),
        fields.word("type", InvestorType.class, InvestorType.UNKNOWN),
        fields.words("stages", InvestmentStage.class),
        ticket(fields),
        scope(fields),
        thesis(fields),
        fields.date("fundActiveUntil"),
        fields.wholeNumber("meetingCapacity"),
        fields.origin());
  }

  private static TicketSize ticket(Fields fields) {
    var currency = fields.value("currency", CurrencyText::parse, CurrencyText.YUAN);
    var money = new MoneyText(1, currency);
    var smallest = fields.value("ticketMin", money::parse);
    var largest = fields.value("ticketMax", money::parse);
    return fields.checked("ticketMin", () -> new TicketSize(smallest, largest), TicketSize.UNKNOWN);
  }

  private static MandateScope scope(Fields fields) {
    return new MandateScope(
        fields.chainLinks("chainLinks"),
        fields.regions("regionsMust"),
        fields.regions("regionsWish"),
        fields.items("excluded").stream().map(OrganizationName::new).toList(),
        fields.items("pastDeals"));
  }

  /** A thesis in a plain column may be in either language. */
  private static BilingualText thesis(Fields fields) {
    return Bilingual.of("", "", fields.text("thesisZh"), fields.text("thesisEn"));
  }
}
