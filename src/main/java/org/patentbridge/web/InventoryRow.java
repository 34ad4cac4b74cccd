package org.patentbridge.web;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.usecase.ListProposals;

/**
 * A patent or offer as its holder looks at it.
 *
 * @param card what others read of it
 * @param shown how often it stands on published lists
 * @param lacks what would help, as ends of keys of the catalogue
 */
public record InventoryRow(OfferingCard card, long shown, List<String> lacks) {

  /** All that can be lacking. */
  static final List<String> LACKS = List.of("status", "terms", "grade", "trl", "gain");

  static InventoryRow of(Offering offering, List<ListProposals.Proposal> proposals) {
    var shown = proposals.stream().filter(p -> p.offering().equals(offering.id())).count();
    var card = new OfferingCard(offering, null, List.of(), List.of());
    return new InventoryRow(card, shown, lacks(offering));
  }

  private static List<String> lacks(Offering offering) {
    List<String> lacks = new ArrayList<>();
    if (offering instanceof Offering.OfPatent of) {
      var patent = of.patent();
      if (patent.status().state() == LegalState.UNKNOWN || patent.status().asOf() == null) {
        lacks.add("status");
      }
      if (patent.terms().intents().isEmpty() && patent.terms().openLicence() == null) {
        lacks.add("terms");
      }
      if (patent.record().selfGrade() == null) {
        lacks.add("grade");
      }
    }
    if (offering.readiness().trl() == null) {
      lacks.add("trl");
    }
    if (offering.readiness().gain().isEmpty()) {
      lacks.add("gain");
    }
    return lacks;
  }
}
