package org.patentbridge.domain.company;

import java.util.List;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.patent.PatentId;

/**
 * A chain link on which a company stands by its own patents.
 *
 * @param link the link
 * @param evidence sum of the confidences with which its living patents stand there, above 0
 * @param patents those patents, the surest first
 */
public record PatentedLink(ChainLinkId link, double evidence, List<PatentId> patents) {

  public PatentedLink {
    patents = List.copyOf(patents);
  }
}
