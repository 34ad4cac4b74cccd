package org.patentbridge.intake.record;

import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;

/** Names patents and offers by what a row tells of them. */
final class Offerings {

  private Offerings() {}

  /** By a publication or application number, the id of a record, or an id with its kind. */
  static OfferingId ofText(String text) {
    var written = text.strip();
    return written.startsWith("offer:") || written.startsWith("patent:")
        ? OfferingId.parse(written)
        : OfferingId.of(PatentId.meant(written));
  }
}
