package org.patentbridge.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What scoring knows beyond the pair itself.
 *
 * @param asOf the day that gates are checked against
 * @param event the event, null outside of one
 * @param directory the known organizations
 */
public record ScoringContext(LocalDate asOf, @Nullable Event event, Directory directory) {

  /** Looks up organizations; answers must not change while a run goes on. */
  public interface Directory {

    Optional<Organization> find(OrganizationId id);

    /** The holders' organizations, known ones only, in the order of the record. */
    List<Organization> holdersOf(Offering offering);

    /** Who sits on the holders' side for it. */
    OrganizationId holderParty(Offering offering);

    default Optional<Organization> seekerOf(Seeker seeker) {
      return find(seeker.party());
    }
  }
}
