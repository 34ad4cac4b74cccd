package org.patentbridge.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;

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

    /** The party that an id stands for; it may be another id of one party. */
    default OrganizationId partyOf(OrganizationId id) {
      return id;
    }

    /** The party of a holder. */
    default OrganizationId partyOf(Holder holder) {
      return holder.party();
    }

    /** All parties that a name may stand for: two names meet where these do. */
    default Set<OrganizationId> partiesCalled(OrganizationName name) {
      return Set.of(OrganizationId.named(name));
    }

    default Optional<Organization> seekerOf(Seeker seeker) {
      return find(seeker.party());
    }
  }
}
