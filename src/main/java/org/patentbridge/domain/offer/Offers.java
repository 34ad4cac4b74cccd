package org.patentbridge.domain.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.SaveCounts;

/** The technology offers. */
public interface Offers {

  /** Adds new ones, replaces known ones by id, writes the change log in the same transaction. */
  SaveCounts saveAll(Collection<TechnologyOffer> offers);

  Optional<TechnologyOffer> find(OfferId id);

  /** The known ones among the ids. */
  Map<OfferId, TechnologyOffer> findAll(Collection<OfferId> ids);

  /** All, by id, after the given one, at most {@code limit}. */
  List<TechnologyOffer> listAfter(@Nullable OfferId after, int limit);

  long count();
}
