package org.patentbridge.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.scoring.ScoringContext;

/**
 * The known organizations by id and by comparable name, as they were when it was made.
 *
 * <p>A holder's name that two organizations share stands for neither.
 */
final class PartyDirectory implements ScoringContext.Directory {

  private final Map<OrganizationId, Organization> byId = new HashMap<>();
  private final Map<String, @Nullable Organization> byName = new HashMap<>();

  PartyDirectory(Records records) {
    records.eachOrganization(this::enter);
  }

  private void enter(Organization organization) {
    byId.put(organization.id(), organization);
    enterName(organization.name().normalized(), organization);
    enterName(new OrganizationName(organization.nameEn()).normalized(), organization);
  }

  private void enterName(String name, Organization organization) {
    if (!name.isEmpty()) {
      var known = byName.containsKey(name);
      byName.put(name, known ? null : organization);
    }
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Organization> findByName(OrganizationName name) {
    return Optional.ofNullable(byName.get(name.normalized()));
  }

  /** The organization with this id, else the one that is called so. */
  Optional<Organization> findMeant(OrganizationId id, String name) {
    return find(id).or(() -> findByName(new OrganizationName(name)));
  }

  @Override
  public List<Organization> holdersOf(Offering offering) {
    return offering.holders().stream().map(this::organizationOf).flatMap(Optional::stream).toList();
  }

  private Optional<Organization> organizationOf(Holder holder) {
    return holder.organization() == null ? findByName(holder.name()) : find(holder.organization());
  }

  @Override
  public OrganizationId holderParty(Offering offering) {
    return offering
        .findFirstHolder()
        .map(h -> organizationOf(h).map(Organization::id).orElseGet(h::party))
        .orElseGet(() -> OrganizationId.anonymous(offering.id().toString()));
  }

  /** The name people read for a party; its id where only that is known. */
  String nameOf(OrganizationId party) {
    return find(party).map(o -> o.name().raw()).orElse(party.value());
  }
}
