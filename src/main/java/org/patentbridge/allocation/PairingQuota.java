package org.patentbridge.allocation;

import java.util.Set;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;

/**
 * How many matches may and must come from a set of pairings.
 *
 * <p>Where a party meets an offering by several of its needs, the best pairing of the two stands
 * for the pair, and the quota counts the pair if that pairing is a member.
 *
 * @param kind what the members have in common
 * @param name the link, region or holder as people read it; stable, unique within its kind
 * @param members the pairings that count; those that are no pairing of the problem are ignored
 * @param limits fewest and most matches from them
 */
public record PairingQuota(Kind kind, String name, Set<Pairing> members, Limits limits) {

  /** What the pairings of a quota have in common. */
  public enum Kind {
    LINK,
    HOLDER,
    REGION,
    GROUP
  }

  public PairingQuota {
    members = Set.copyOf(members);
  }

  boolean isNamedAs(PairingQuota other) {
    return kind == other.kind && name.equals(other.name);
  }

  PairingQuota withMin(int min) {
    return new PairingQuota(kind, name, members, new Limits(min, limits.max()));
  }
}
