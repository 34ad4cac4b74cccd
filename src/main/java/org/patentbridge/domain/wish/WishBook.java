package org.patentbridge.domain.wish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/** The wishes of one event, by seeking party. */
public final class WishBook {

  /** Nobody has said anything. */
  public static final WishBook EMPTY = new WishBook(List.of());

  private static final Comparator<Wish> STRONGEST =
      Comparator.comparing(Wish::word).thenComparing(Wish::key);

  private final Map<OrganizationId, List<Wish>> bySeeker = new HashMap<>();

  public WishBook(Collection<Wish> wishes) {
    for (Wish wish : wishes) {
      bySeeker.computeIfAbsent(wish.seeker(), s -> new ArrayList<>()).add(wish);
    }
  }

  /** Wishes of either side that concern a seeking party, in no particular order. */
  public List<Wish> listOf(OrganizationId seeker) {
    return List.copyOf(bySeeker.getOrDefault(seeker, List.of()));
  }

  /**
   * A refusal of either side that covers a pairing.
   *
   * @param holders all parties that hold the offering
   */
  public Optional<Wish> findRefusal(
      OrganizationId seeker, Collection<OrganizationId> holders, OfferingId offering) {
    return about(seeker, holders, offering).stream()
        .filter(Wish::isRefusal)
        .min(Comparator.comparing(Wish::key));
  }

  /** The strongest word for a meeting that one side has said; parameters as above. */
  public Optional<Wish> findWish(
      Side by, OrganizationId seeker, Collection<OrganizationId> holders, OfferingId offering) {
    return about(seeker, holders, offering).stream()
        .filter(w -> w.by() == by && !w.isRefusal())
        .min(STRONGEST);
  }

  private List<Wish> about(
      OrganizationId seeker, Collection<OrganizationId> holders, OfferingId offering) {
    return bySeeker.getOrDefault(seeker, List.of()).stream()
        .filter(w -> w.covers(seeker, holders, offering))
        .toList();
  }
}
