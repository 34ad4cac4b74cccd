package org.patentbridge.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;

/**
 * Who stands behind the two sides of a candidate, as far as it is known. Names are compared by the
 * parties that they stand for, so that a university is itself under each of its names.
 *
 * @param seekerId who seeks
 * @param seeker its organization, null where it is not in the directory
 * @param holders as the record names them
 * @param organizations the known ones among the holders
 * @param directory knows which names stand for one party
 */
record Parties(
    OrganizationId seekerId,
    @Nullable Organization seeker,
    List<Holder> holders,
    List<Organization> organizations,
    ScoringContext.Directory directory) {

  static Parties of(Candidate candidate, ScoringContext context) {
    var directory = context.directory();
    return new Parties(
        directory.partyOf(candidate.seeker().party()),
        directory.seekerOf(candidate.seeker()).orElse(null),
        candidate.offering().holders(),
        directory.holdersOf(candidate.offering()),
        directory);
  }

  boolean areHoldersUnknown() {
    return holders.isEmpty() && organizations.isEmpty();
  }

  /** The holder that is the seeker itself, by id or by name. */
  Optional<String> findSelf() {
    var own = seeker == null ? new HashSet<OrganizationId>() : names(seeker);
    own.add(seekerId);
    for (var organization : organizations) {
      if (organization.id().equals(seekerId) || meet(names(organization), own)) {
        return Optional.of(organization.name().raw());
      }
    }
    return findHolder(own);
  }

  /** The group that the seeker shares with a holder, or that is one of the two. */
  Optional<String> findSharedGroup() {
    if (seeker == null) {
      return Optional.empty();
    }
    if (!seeker.group().isBlank() && isHolderCalled(parties(seeker.group()))) {
      return Optional.of(seeker.group());
    }
    var own = names(seeker);
    return organizations.stream()
        .map(Organization::group)
        .filter(group -> !group.isBlank() && meet(parties(group), own))
        .findFirst();
  }

  private boolean isHolderCalled(Set<OrganizationId> wanted) {
    return findHolder(wanted).isPresent()
        || organizations.stream().anyMatch(o -> meet(namesWithGroup(o), wanted));
  }

  /** The holder, or the group of a holder, that one of the names means. */
  Optional<String> findHolderAmong(Collection<OrganizationName> named) {
    Set<OrganizationId> wanted = new HashSet<>();
    named.forEach(n -> wanted.addAll(parties(n.raw())));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (var organization : organizations) {
      if (meet(namesWithGroup(organization), wanted)) {
        return Optional.of(organization.name().raw());
      }
    }
    return findHolder(wanted);
  }

  /** The holder that itself named the seeker as a competitor. */
  Optional<String> findHolderAvoidingSeeker() {
    if (seeker == null || organizations.stream().allMatch(o -> o.competitors().isEmpty())) {
      return Optional.empty();
    }
    var own = namesWithGroup(seeker);
    return organizations.stream()
        .filter(o -> o.competitors().stream().anyMatch(c -> meet(parties(c.raw()), own)))
        .map(o -> o.name().raw())
        .findFirst();
  }

  private Optional<String> findHolder(Set<OrganizationId> wanted) {
    return holders.stream()
        .filter(h -> wanted.contains(directory.partyOf(h)) || meet(parties(h.name().raw()), wanted))
        .map(h -> h.name().raw())
        .findFirst();
  }

  private Set<OrganizationId> names(Organization organization) {
    var names = new HashSet<>(parties(organization.name().raw()));
    names.addAll(parties(organization.nameEn()));
    return names;
  }

  private Set<OrganizationId> namesWithGroup(Organization organization) {
    var names = names(organization);
    names.addAll(parties(organization.group()));
    return names;
  }

  private Set<OrganizationId> parties(String name) {
    return name.isBlank() ? Set.of() : directory.partiesCalled(new OrganizationName(name));
  }

  private static boolean meet(Set<OrganizationId> some, Set<OrganizationId> others) {
    return !Collections.disjoint(some, others);
  }
}
