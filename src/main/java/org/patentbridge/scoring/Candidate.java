package org.patentbridge.scoring;

import java.util.List;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;

/**
 * A pairing that retrieval proposed, with all that scoring needs of it.
 *
 * @param seeker who seeks
 * @param offering what is proposed
 * @param relevance textual relevance, in [0, 1]
 * @param sharedTerms terms that both texts share, strongest first; empty where not asked for
 * @param seekerLinks chain links of the seeker, stated or placed
 * @param offeringLinks chain links of the offering
 */
public record Candidate(
    Seeker seeker,
    Offering offering,
    double relevance,
    List<String> sharedTerms,
    List<Placement> seekerLinks,
    List<Placement> offeringLinks) {

  public Candidate {
    sharedTerms = List.copyOf(sharedTerms);
    seekerLinks = List.copyOf(seekerLinks);
    offeringLinks = List.copyOf(offeringLinks);
  }

  public Pairing pairing() {
    return new Pairing(seeker.id(), offering.id());
  }
}
