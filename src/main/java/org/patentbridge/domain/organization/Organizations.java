package org.patentbridge.domain.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.SaveCounts;

/** The known organizations. */
public interface Organizations {

  /** Adds new ones, replaces known ones by id; says how many changed. */
  SaveCounts saveAll(Collection<Organization> organizations);

  Optional<Organization> find(OrganizationId id);

  /**
   * The one whose Chinese or English name has this comparable form; empty where none or several.
   */
  Optional<Organization> findByName(OrganizationName name);

  /** All, by id, after the given one, at most {@code limit}. */
  List<Organization> listAfter(@Nullable OrganizationId after, int limit);

  long count();

  /** Counts up with every save that changes something, so that a reader knows what it has seen. */
  long revision();
}
