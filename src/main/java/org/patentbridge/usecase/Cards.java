package org.patentbridge.usecase;

import java.time.LocalDate;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.Patent;

/** Writes down what people read of a pairing. */
final class Cards {

  private final PartyDirectory directory;
  private final LocalDate asOf;

  Cards(PartyDirectory directory, LocalDate asOf) {
    this.directory = directory;
    this.asOf = asOf;
  }

  PairingCard of(ScoredPairing match, Seeker seeker, Offering offering) {
    return new PairingCard(
        directory.nameOf(match.seekerParty()),
        seeker.text().title().isEmpty() ? firstLine(seeker) : seeker.text().title(),
        offering.text().title(),
        number(offering),
        offering.findFirstHolder().map(h -> h.name().raw()).orElse(""),
        offering instanceof Offering.OfPatent p ? p.patent().status() : LegalStatus.UNKNOWN,
        offering instanceof Offering.OfPatent p && p.patent().terms().isOpenOn(asOf));
  }

  private static String firstLine(Seeker seeker) {
    return seeker.text().all().lines().findFirst().orElse("");
  }

  static String number(Offering offering) {
    return switch (offering) {
      case Offering.OfPatent p -> number(p.patent());
      case Offering.OfTechnology t -> t.offer().id().value();
    };
  }

  private static String number(Patent patent) {
    var publication = patent.numbers().publication();
    return publication == null ? patent.id().value() : publication.toString();
  }
}
