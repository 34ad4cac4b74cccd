package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import java.util.Optional;
import org.patentbridge.domain.chain.ChainId;

/** The shortlists that were made, the last one for each chain, month and audience. */
public interface Shortlists {

  /** Keeps one in place of an earlier one of the same chain, month and audience. */
  void save(Shortlist shortlist);

  Optional<Shortlist> find(ChainId chain, YearMonth month, Audience audience);

  /** The newest one of an earlier month. */
  Optional<Shortlist> findBefore(ChainId chain, YearMonth month, Audience audience);
}
