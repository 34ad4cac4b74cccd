package org.patentbridge.merging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.provenance.Origin;

/**
 * What a source states in a field.
 *
 * @param value never blank
 * @param origin whose word it is
 * @param asOf the day that it is about, null where it names none
 */
record Claim<V>(V value, Origin origin, @Nullable LocalDate asOf) {

  String text() {
    return Wording.of(value);
  }

  int length() {
    var text = text();
    return text.codePointCount(0, text.length());
  }

  FieldClaim worded() {
    return new FieldClaim(text(), origin, asOf);
  }
}
