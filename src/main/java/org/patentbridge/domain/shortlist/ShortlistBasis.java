package org.patentbridge.domain.shortlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * What a shortlist was made from. It names nothing that its reader may not see, so private records
 * of others change no byte of it.
 *
 * @param inputs digest of the records that the reader may see
 * @param rules fingerprint of the rulebook
 * @param engine version of this software
 * @param asOf the day on which the gates were asked
 */
public record ShortlistBasis(
    Digest inputs, RulebookFingerprint rules, String engine, LocalDate asOf) {

  /** Local to all programmes. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The moment that stands in files: the beginning of the day. */
  public Instant made() {
    return asOf.atStartOfDay(ZONE).toInstant();
  }
}
