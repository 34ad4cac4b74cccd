package org.patentbridge.investors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.rulebook.InvestorRules;
import org.patentbridge.rulebook.RegionNames;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** Invented deals, and the shipped rules by which they are read. */
final class SampleDeals {

  private static final Rulebook BOOK = new RulebookReader().read(Path.of("index-config"));

  static final InvestorRules RULES = BOOK.investors();
  static final DealBook.Readers READERS =
      DealBook.Readers.byName(new RegionNames(BOOK.intake().regions()));
  static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private SampleDeals() {}

  /** A deal: company, date, round, branches parted by spaces, investors. */
  static Investment deal(
      String company, String date, String round, String branches, String... investors) {
    return new Investment(
        new InvestmentId(String.join(":", company, date, round, String.join("+", investors))),
        DealParty.named(company),
        "",
        Stream.of(investors).map(DealParty::named).toList(),
        new DealTerms(round, null, null, ""),
        date.isEmpty() ? null : LocalDate.parse(date),
        Stream.of(branches.split(" ")).filter(b -> !b.isEmpty()).toList(),
        null,
        Origin.ENTERED);
  }

  static OrganizationId id(String name) {
    return OrganizationId.named(new OrganizationName(name));
  }

  static DealBook book(List<Investment> deals) {
    return DealBook.of(deals, READERS, RULES, DAY);
  }
}
