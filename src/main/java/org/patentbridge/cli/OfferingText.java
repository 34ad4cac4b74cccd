package org.patentbridge.cli;

import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;

/** A patent or an offer as somebody types it. */
final class OfferingText {

  private OfferingText() {}

  /** A publication number, the id of a patent, or an id with its kind. */
  static OfferingId read(String text) {
    return text.startsWith("offer:") || text.startsWith("patent:")
        ? OfferingId.parse(text)
        : OfferingId.of(PatentId.meant(text));
  }
}
