package org.patentbridge.domain.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** The technology needs. */
public interface Needs {

  /** Adds new ones, replaces known ones by id, writes the change log in the same transaction. */
  SaveCounts saveAll(Collection<TechnologyNeed> needs);

  Optional<TechnologyNeed> find(NeedId id);

  /** All of one owner, by id. */
  List<TechnologyNeed> listOf(OrganizationId owner);

  /** All, by id, after the given one, at most {@code limit}. */
  List<TechnologyNeed> listAfter(@Nullable NeedId after, int limit);

  long count();
}
