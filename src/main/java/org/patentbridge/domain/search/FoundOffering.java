package org.patentbridge.domain.search;

import java.util.List;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;

/**
 * A patent or technology offer that a search found.
 *
 * @param offering what was found
 * @param relevance in [0, 1]; 1 for a number that names it
 * @param family other members of its family that were found as well, best first
 * @param terms words that it shares with what was asked, strongest first; none where its passages
 *     say so
 * @param passages what speaks for it in its texts, best first
 */
public record FoundOffering(
    Offering offering,
    double relevance,
    List<OfferingId> family,
    List<String> terms,
    List<Passage> passages) {

  public FoundOffering {
    family = List.copyOf(family);
    terms = List.copyOf(terms);
    passages = List.copyOf(passages);
  }
}
