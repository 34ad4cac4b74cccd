package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.mandate.InvestmentStage;

/**
 * Makes investments of the past. One without an id is named by company, day and round. Words that
 * only say that something was not disclosed are no names.
 */
public final class InvestmentMaker implements RecordMaker<Investment> {

  private static final Set<String> UNDISCLOSED =
      Set.of("未透露", "未披露", "未公开", "不详", "未知", "暂无", "unknown", "undisclosed");
  private static final String SERIES = "series";

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("company", "brand"));
  }

  @Override
  public String key(Investment investment) {
    return investment.id().value();
  }

  @Override
  public Investment make(Fields fields) {
    var company = fields.has("company") ? fields.text("company") : fields.text("brand");
    var line = fields.rowNumber();
    return new Investment(
        fields.checked("id", () -> id(fields, company), new InvestmentId("line:" + line)),
        DealParty.named(company),
        fields.text("brand"),
        disclosed(fields, "investors").map(DealParty::named).distinct().toList(),
        terms(fields),
        fields.date("date"),
        disclosed(fields, "industries").toList(),
        fields.region("region"),
        fields.origin());
  }

  private static InvestmentId id(Fields fields, String company) {
    return fields.has("id")
        ? new InvestmentId(fields.text("id"))
        : new InvestmentId(
            Stream.of("deal", company, fields.text("date"), fields.text(SERIES))
                .collect(Collectors.joining(":")));
  }

  /** Such lists part their items by commas; a name with a comma comes whole only as a list item. */
  private static Stream<String> disclosed(Fields fields, String field) {
    return fields.values(field, item -> item).stream().filter(item -> !UNDISCLOSED.contains(item));
  }

  private static DealTerms terms(Fields fields) {
    var series = fields.text(SERIES);
    var amount = fields.text("amount");
    return new DealTerms(
        series,
        fields.findWord(SERIES, series, InvestmentStage.class).orElse(null),
        DealAmount.find(amount).orElse(null),
        amount);
  }
}
