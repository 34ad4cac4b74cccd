package org.patentbridge.domain.provenance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All that a result depends on: the same provenance gives the same bytes.
 *
 * @param inputs digest of the records that took part
 * @param rules fingerprint of the rulebook
 * @param index the index that was searched
 * @param engine version of this software
 * @param seed of every random choice
 * @param asOf the day that gates are checked against
 * @param made the moment that stands in exported files
 */
public record Provenance(
    Digest inputs,
    RulebookFingerprint rules,
    IndexGeneration index,
    String engine,
    long seed,
    LocalDate asOf,
    Instant made) {}
