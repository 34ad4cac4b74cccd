package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.NounName.NEED;
import static org.patentbridge.intake.format.NounName.OFFER;
import static org.patentbridge.intake.format.NounName.PATENT;

import java.util.List;
import java.util.Set;

/** Formats of JSON. */
final class JsonFormats {

  static final List<Format> LIST =
      List.of(
          new Format("zhibei-needs", false, Set.of(NEED), ZhibeiNeeds::isOne, new ZhibeiNeeds()),
          new Format(
              "zhibei-offers", false, Set.of(OFFER), ZhibeiOffers::isOne, new ZhibeiOffers()),
          new Format("bdci-patents", false, Set.of(PATENT), BdciPatents::isOne, new BdciPatents()),
          new Format("jsonl", false, Format.ALL, Head::opensWithJson, new JsonRows()));

  private JsonFormats() {}
}
