package org.patentbridge.usecase;

import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.scoring.Candidate;

/**
 * A pairing that passed its gates, with what brings its relevance.
 *
 * @param match its points
 * @param candidate that was scored
 * @param told what its relevance is made of
 */
record ToldMatch(ScoredPairing match, Candidate candidate, Explanation told) {}
