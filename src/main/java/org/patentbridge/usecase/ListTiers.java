package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.tier.TierChange;

/** Lists how offerings came into their tiers. */
@Act
@ApplicationScoped
public class ListTiers {

  private final Engine engine;
  private final TierDesk desk;

  ListTiers(Engine engine, TierDesk desk) {
    this.engine = engine;
    this.desk = desk;
  }

  /** The log, oldest first: all of it for organizers, that of its own offerings for a holder. */
  public List<TierChange> run(Viewer viewer) {
    var all = desk.log().list();
    if (viewer.isOrganizer()) {
      return all;
    }
    var directory = engine.directory();
    var own = directory.partyOf(Access.ownOrganization(viewer, "see tiers"));
    return all.stream().filter(c -> isHeldBy(c.offering(), own, directory)).toList();
  }

  private boolean isHeldBy(OfferingId id, OrganizationId own, PartyDirectory directory) {
    return engine
        .records()
        .findOffering(id)
        .filter(o -> o.holders().stream().anyMatch(h -> directory.partyOf(h).equals(own)))
        .isPresent();
  }
}
