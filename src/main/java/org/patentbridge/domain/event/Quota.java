package org.patentbridge.domain.event;

import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * How many of an event's matches fall on one chain link, holder or region.
 *
 * @param subject what is counted
 * @param key the link ({@code power-battery/cathode}), the holder's id or the region's code; {@link
 *     #EACH} for each one that has no quota of its own
 * @param limits fewest and most matches, over all lists together
 */
public record Quota(Subject subject, String key, Limits limits) {

  /** The key that means each one. */
  public static final String EACH = "each";

  /** What a quota counts matches by. */
  public enum Subject {
    /** The chain link on which the patent or offer surely belongs. */
    CHAIN_LINK,
    /** Who holds it. */
    HOLDER,
    /** Where its holder sits; a province covers its cities. */
    HOLDER_REGION,
    /** Where the seeking party sits; a province covers its cities. */
    SEEKER_REGION
  }

  public Quota {
    key = key.strip().equals(EACH) ? EACH : checked(subject, key.strip());
  }

  private static String checked(Subject subject, String key) {
    return switch (subject) {
      case CHAIN_LINK -> ChainLinkId.parse(key).toString();
      case HOLDER -> new OrganizationId(key).value();
      case HOLDER_REGION, SEEKER_REGION -> new RegionCode(key).value();
    };
  }

  public boolean isEach() {
    return key.equals(EACH);
  }

  /** The same for another key. */
  public Quota of(String other) {
    return new Quota(subject, other, limits);
  }
}
