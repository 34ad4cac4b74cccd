package org.patentbridge.domain.organization;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.provenance.Origin;

/**
 * A university, institute, company or investor.
 *
 * @param id names it
 * @param name as received, mostly Chinese
 * @param nameEn English name as received, empty where unknown
 * @param kind what it is in the programmes
 * @param group name of the corporate group, empty where none is known
 * @param tags official recognitions
 * @param region where it sits, null where unknown
 * @param industry its branch, null where unknown
 * @param chainLinks where it works along chains, as it says itself
 * @param products what it makes, as it says itself
 * @param competitors names that it must not meet
 * @param origin where the record was read
 */
public record Organization(
    OrganizationId id,
    OrganizationName name,
    String nameEn,
    OrganizationKind kind,
    String group,
    Set<GrowthTag> tags,
    @Nullable RegionCode region,
    @Nullable IndustryCode industry,
    Set<ChainLinkId> chainLinks,
    List<String> products,
    List<OrganizationName> competitors,
    Origin origin) {

  public Organization {
    tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    chainLinks = Collections.unmodifiableSet(new TreeSet<>(chainLinks));
    products = List.copyOf(products);
    competitors = List.copyOf(competitors);
  }

  /** Whether both name the same group; organizations without a group share none. */
  public boolean isSameGroupAs(Organization other) {
    return !group.isEmpty()
        && new OrganizationName(group)
            .normalized()
            .equals(new OrganizationName(other.group).normalized());
  }

  /** Whether this one named the other as a competitor, by any of its names. */
  public boolean namesCompetitor(Organization other) {
    return competitors.stream()
        .map(OrganizationName::normalized)
        .filter(c -> !c.isEmpty())
        .anyMatch(
            c ->
                c.equals(other.name.normalized())
                    || c.equals(new OrganizationName(other.nameEn).normalized()));
  }

  /**
   * This record completed by another one of the same party: what is empty here is taken from there,
   * lists hold what either says.
   */
  public Organization completedBy(Organization twin) {
    return new Organization(
        id,
        name,
        nameEn.isEmpty() ? twin.nameEn : nameEn,
        kind == OrganizationKind.UNKNOWN ? twin.kind : kind,
        group.isEmpty() ? twin.group : group,
        Stream.of(tags, twin.tags).flatMap(Set::stream).collect(Collectors.toSet()),
        region == null ? twin.region : region,
        industry == null ? twin.industry : industry,
        Stream.of(chainLinks, twin.chainLinks).flatMap(Set::stream).collect(Collectors.toSet()),
        Stream.of(products, twin.products).flatMap(List::stream).distinct().toList(),
        Stream.of(competitors, twin.competitors).flatMap(List::stream).distinct().toList(),
        origin);
  }

  /** The same without what it told in confidence. */
  public Organization withoutCompetitors() {
    return new Organization(
        id,
        name,
        nameEn,
        kind,
        group,
        tags,
        region,
        industry,
        chainLinks,
        products,
        List.of(),
        origin);
  }
}
