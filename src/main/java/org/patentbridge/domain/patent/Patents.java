package org.patentbridge.domain.patent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.SaveCounts;

/** The inventory of patents. */
public interface Patents {

  /**
   * Adds new ones, replaces known ones by id, writes the change log in the same transaction; says
   * how many changed.
   */
  SaveCounts saveAll(Collection<Patent> patents);

  Optional<Patent> find(PatentId id);

  /** The known ones among the ids. */
  Map<PatentId, Patent> findAll(Collection<PatentId> ids);

  /** All, by id, after the given one, at most {@code limit}. */
  List<Patent> listAfter(@Nullable PatentId after, int limit);

  long count();
}
