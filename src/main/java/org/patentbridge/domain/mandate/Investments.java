package org.patentbridge.domain.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.SaveCounts;

/** The investments of the past. */
public interface Investments {

  /** Adds new ones, replaces known ones by id. */
  SaveCounts saveAll(Collection<Investment> investments);

  Optional<Investment> find(InvestmentId id);

  /** All, by id, after the given one, at most {@code limit}. */
  List<Investment> listAfter(@Nullable InvestmentId after, int limit);

  long count();

  /** Counts up with every save that changes something, so that a reader knows what it has seen. */
  long revision();
}
