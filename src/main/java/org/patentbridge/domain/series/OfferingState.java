package org.patentbridge.domain.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;

/**
 * How an offering stood on a day, as far as people take or refuse it for that.
 *
 * @param price what has to be paid at the start, null where not stated
 * @param trl readiness, null where not stated
 * @param state legal state; unknown for technology offers
 * @param bound whether a licence, pledge, preservation or dispute was in force
 * @param text abbreviated digest of titles and abstracts
 */
public record OfferingState(
    @Nullable Money price, @Nullable Trl trl, LegalState state, boolean bound, String text) {

  /** Nothing is known of it. */
  public static final OfferingState UNKNOWN =
      new OfferingState(null, null, LegalState.UNKNOWN, false, "");

  /** How it stands on a day by its record. */
  public static OfferingState of(Offering offering, LocalDate day) {
    var text = Digest.ofLines(offering.text().all()).abbreviated();
    var trl = offering.readiness().trl();
    return switch (offering) {
      case Offering.OfTechnology(var offer) ->
          new OfferingState(offer.price(), trl, LegalState.UNKNOWN, false, text);
      case Offering.OfPatent(var patent) -> {
        var licence = patent.terms().isOpenOn(day) ? patent.terms().openLicence() : null;
        var bound = patent.terms().encumbrances().stream().anyMatch(e -> e.isInForce(day));
        yield new OfferingState(
            licence == null ? null : licence.fee(), trl, patent.status().state(), bound, text);
      }
    };
  }
}
