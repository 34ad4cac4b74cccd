package org.patentbridge.domain.review;

import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;

/**
 * A row that stood the gates when it was made and does not any more.
 *
 * @param entry the row
 * @param verdict the first gate that is closed by the newest records, or that cannot be decided
 *     where the event does not admit that
 */
public record Breach(MatchEntry entry, GateVerdict verdict) {}
