package org.patentbridge.investors;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.mandate.Investment;

/** How a past deal is named as evidence: company, round, year, as far as known. */
final class DealText {

  private DealText() {}

  static String of(Investment deal) {
    var date = deal.date();
    var name = deal.brand().isEmpty() ? deal.company().name().raw() : deal.brand();
    return Stream.of(
            name, deal.terms().series(), date == null ? "" : Integer.toString(date.getYear()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
