package org.patentbridge.domain.outcome;

import java.util.Objects;

/** By what the pairings of a funnel are grouped; every pairing is in one group. */
public enum FunnelBy {
  EVENT,
  PROGRAMME,
  CHAIN,
  /** Province of the seeking party. */
  REGION,
  HOLDER,
  /** Each step counts in the half-year in which it was reached. */
  HALF_YEAR;

  /** Group of pairings of which it is not known to which they belong. */
  public static final String NONE = "-";

  /** The group of a rung of a ladder. */
  String groupOf(Ladder ladder, Rung rung) {
    var place = ladder.place();
    return switch (this) {
      case EVENT -> place.event().value();
      case PROGRAMME -> place.programme();
      case CHAIN -> Objects.toString(place.chain(), NONE);
      case REGION -> place.region() == null ? NONE : place.region().province();
      case HOLDER -> place.holder().value();
      case HALF_YEAR -> HalfYear.of(rung.on()).toString();
    };
  }
}
