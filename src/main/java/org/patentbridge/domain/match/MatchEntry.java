package org.patentbridge.domain.match;

/**
 * A row of a match list.
 *
 * @param rank 1-based place in the seeking party's list
 * @param match the pairing with its points
 * @param card what people read of it
 */
public record MatchEntry(int rank, ScoredPairing match, PairingCard card) {}
