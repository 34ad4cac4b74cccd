package org.patentbridge.scoring;

import java.util.List;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.RegionCode;

/** Gates that look at where the two sides sit. */
final class RegionGates {

  private RegionGates() {}

  /** A mandate bound to regions is not proposed a holder outside of them. */
  static Ruling region(Candidate candidate, ScoringContext context) {
    if (!(candidate.seeker() instanceof Seeker.OfMandate(var mandate))
        || mandate.scope().regionsMust().isEmpty()) {
      return Ruling.open("gate.region.not-asked");
    }
    return within(mandate.scope().regionsMust(), Regions.ofOffering(candidate, context));
  }

  /**
   * @param asked where the other side must sit, empty for anywhere
   * @param found where it sits, empty where not known
   */
  static Ruling within(List<RegionCode> asked, List<RegionCode> found) {
    if (asked.isEmpty()) {
      return Ruling.open("gate.region.not-asked");
    }
    if (found.stream().anyMatch(f -> asked.stream().anyMatch(a -> a.covers(f)))) {
      return Ruling.open("gate.region.inside", joined(found), joined(asked));
    }
    return found.isEmpty() || found.stream().anyMatch(f -> asked.stream().anyMatch(f::covers))
        ? Ruling.unknown("gate.region.unknown", joined(asked))
        : Ruling.closed("gate.region.outside", joined(found), joined(asked));
  }

  /** An event for a region serves seekers of that region. */
  static Ruling eventRegion(Candidate candidate, ScoringContext context) {
    var event = context.event();
    if (event == null || event.region() == null) {
      return Ruling.open("gate.event-region.everywhere");
    }
    var served = event.region();
    var seeker = Regions.ofSeeker(candidate, context);
    if (seeker.filter(served::covers).isPresent()) {
      return Ruling.open("gate.event-region.inside", seeker.get(), served);
    }
    return seeker.isEmpty() || seeker.get().covers(served)
        ? Ruling.unknown("gate.event-region.unknown", served)
        : Ruling.closed("gate.event-region.outside", seeker.get(), served);
  }

  private static String joined(List<RegionCode> regions) {
    return String.join(", ", regions.stream().map(RegionCode::value).toList());
  }
}
