package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.TechnologyOffer;

/** A row of the technology offers. */
@Entity
@Table(name = "offer")
class OfferRow extends RecordRow {
  /** Party of the first holder. */
  @Nullable String holder;

  static OfferRow of(TechnologyOffer offer) {
    var row = new OfferRow();
    row.hold(offer.id().value(), offer);
    row.holder = offer.findFirstHolder().map(h -> h.party().value()).orElse(null);
    return row;
  }
}
