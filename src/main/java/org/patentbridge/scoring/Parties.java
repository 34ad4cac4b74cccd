package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.Collection;
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
 * Who stands behind the two sides of a candidate, as far as it is known.
 *
 * @param seekerId who seeks
 * @param seeker its organization, null where it is not in the directory
 * @param holders as the record names them
 * @param organizations the known ones among the holders
 */
record Parties(
    OrganizationId seekerId,
    @Nullable Organization seeker,
    List<Holder> holders,
    List<Organization> organizations) {

  static Parties of(Candidate candidate, ScoringContext context) {
    var directory = context.directory();
    return new Parties(
        candidate.seeker().party(),
        directory.seekerOf(candidate.seeker()).orElse(null),
        candidate.offering().holders(),
        directory.holdersOf(candidate.offering()));
  }

  boolean areHoldersUnknown() {
    return holders.isEmpty() && organizations.isEmpty();
  }

  /** The holder that is the seeker itself, by id or by name. */
  Optional<String> findSelf() {
    var ownNames = seekerNames();
    for (var organization : organizations) {
      if (organization.id().equals(seekerId) || meets(names(organization), ownNames)) {
        return Optional.of(organization.name().raw());
      }
    }
    return holders.stream()
        .filter(h -> isSeeker(h) || ownNames.contains(h.name().normalized()))
        .map(h -> h.name().raw())
        .findFirst();
  }

  private boolean isSeeker(Holder holder) {
    return seekerId.equals(holder.party()) || seekerId.equals(OrganizationId.named(holder.name()));
  }

  /** The group that the seeker shares with a holder, or that is one of the two. */
  Optional<String> findSharedGroup() {
    if (seeker == null) {
      return Optional.empty();
    }
    if (!seeker.group().isEmpty() && isHolderCalled(comparable(seeker.group()))) {
      return Optional.of(seeker.group());
    }
    var ownNames = seekerNames();
    return organizations.stream()
        .map(Organization::group)
        .filter(group -> !group.isEmpty() && ownNames.contains(comparable(group)))
        .findFirst();
  }

  private boolean isHolderCalled(String name) {
    return holders.stream().anyMatch(h -> h.name().normalized().equals(name))
        || organizations.stream().anyMatch(o -> namesWithGroup(o).contains(name));
  }

  /** The holder, or the group of a holder, that one of the names means. */
  Optional<String> findHolderAmong(Collection<OrganizationName> named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wanted = new HashSet<>();
    named.forEach(n -> wanted.add(n.normalized()));
    wanted.remove("");
    for (var organization : organizations) {
      if (meets(namesWithGroup(organization), wanted)) {
        return Optional.of(organization.name().raw());
      }
    }
    return holders.stream()
        .filter(h -> wanted.contains(h.name().normalized()))
        .map(h -> h.name().raw())
        .findFirst();
  }

  /** The holder that itself named the seeker as a competitor. */
  Optional<String> findHolderAvoidingSeeker() {
    if (organizations.stream().allMatch(o -> o.competitors().isEmpty())) {
      return Optional.empty();
    }
    var seekerNames = seeker == null ? Set.<String>of() : Set.copyOf(namesWithGroup(seeker));
    return organizations.stream()
        .filter(o -> o.competitors().stream().anyMatch(c -> seekerNames.contains(c.normalized())))
        .map(o -> o.name().raw())
        .findFirst();
  }

  private Set<String> seekerNames() {
    return seeker == null ? Set.of() : Set.copyOf(names(seeker));
  }

  private static List<String> names(Organization organization) {
    List<String> names = new ArrayList<>(3);
    names.add(organization.name().normalized());
    if (!organization.nameEn().isBlank()) {
      names.add(comparable(organization.nameEn()));
    }
    return names;
  }

  private static List<String> namesWithGroup(Organization organization) {
    var names = names(organization);
    if (!organization.group().isBlank()) {
      names.add(comparable(organization.group()));
    }
    return names;
  }

  private static boolean meets(List<String> names, Set<String> wanted) {
    return names.stream().anyMatch(wanted::contains);
  }

  private static String comparable(String name) {
    return new OrganizationName(name).normalized();
  }
}
