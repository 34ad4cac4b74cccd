package org.patentbridge.domain.tier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.offer.OfferingId;

/** The tiers as they stand: of each offering the last change of the log. */
public final class TierBook {

  /** Everything is where it began. */
  public static final TierBook EMPTY = new TierBook(List.of());

  private final Map<OfferingId, TierChange> last = new HashMap<>();

  public TierBook(Collection<TierChange> log) {
    log.stream()
        .sorted(TierChange.OLDEST_FIRST)
        .forEach(change -> last.put(change.offering(), change));
  }

  public Tier tierOf(OfferingId offering) {
    return findLast(offering).map(TierChange::to).orElse(Tier.STANDARD);
  }

  /** How it came into its tier; empty where it never changed. */
  public Optional<TierChange> findLast(OfferingId offering) {
    return Optional.ofNullable(last.get(offering));
  }

  /** The last change of each offering that ever changed, by offering. */
  public List<TierChange> list() {
    return last.values().stream()
        .sorted(java.util.Comparator.comparing(TierChange::offering))
        .toList();
  }
}
