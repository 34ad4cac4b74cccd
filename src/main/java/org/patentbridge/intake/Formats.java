package org.patentbridge.intake;

import static org.patentbridge.intake.Noun.NEED;
import static org.patentbridge.intake.Noun.OFFER;
import static org.patentbridge.intake.Noun.PATENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of formats; the first one that recognises a file reads it. */
final class Formats {

  private static final Set<String> ALL = Set.of();

  private static final List<Format> TABLE =
      List.of(
          new Format("xlsx", true, ALL, SpreadsheetRows::isOne, new SpreadsheetRows()),
          new Format("zhibei-needs", false, Set.of(NEED), ZhibeiNeeds::isOne, new ZhibeiNeeds()),
          new Format(
              "zhibei-offers", false, Set.of(OFFER), ZhibeiOffers::isOne, new ZhibeiOffers()),
          new Format("bdci-patents", false, Set.of(PATENT), BdciPatents::isOne, new BdciPatents()),
          new Format("jsonl", false, ALL, Head::opensWithJson, new JsonRows()),
          new Format("tsv", false, ALL, DelimitedRows::isTabbed, DelimitedRows.tabbed()),
          new Format("csv", false, ALL, DelimitedRows::isOne, DelimitedRows.separated()));

  private Formats() {}

  static Optional<Format> find(String id) {
    return TABLE.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  static Optional<Format> recognise(Head head, boolean binary) {
    return TABLE.stream()
        .filter(f -> f.binary() == binary)
        .filter(f -> f.recognises().test(head))
        .findFirst();
  }

  static List<String> ids() {
    return TABLE.stream().map(Format::id).toList();
  }
}
