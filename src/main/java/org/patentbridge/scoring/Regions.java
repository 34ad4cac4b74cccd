package org.patentbridge.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.RegionCode;

/** Where the two sides of a candidate sit: the record's own region, else the organization's. */
final class Regions {

  private Regions() {}

  static Optional<RegionCode> ofSeeker(Candidate candidate, ScoringContext context) {
    var stated =
        candidate.seeker() instanceof Seeker.OfNeed(var need) ? need.context().region() : null;
    return Optional.ofNullable(stated)
        .or(() -> context.directory().seekerOf(candidate.seeker()).map(Organization::region));
  }

  /** One for the record, or one for each holder of which it is known; empty where unknown. */
  static List<RegionCode> ofOffering(Candidate candidate, ScoringContext context) {
    var stated = candidate.offering().region();
    return stated != null
        ? List.of(stated)
        : context.directory().holdersOf(candidate.offering()).stream()
            .map(Organization::region)
            .filter(Objects::nonNull)
            .toList();
  }
}
