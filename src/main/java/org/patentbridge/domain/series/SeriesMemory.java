package org.patentbridge.domain.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/** What earlier events of a series left behind, by seeking party. */
public final class SeriesMemory {

  /** Nothing is remembered. */
  public static final SeriesMemory EMPTY = new SeriesMemory(List.of());

  private static final Comparator<PastPairing> LATEST_FIRST =
      Comparator.comparing(PastPairing::day, Comparator.reverseOrder())
          .thenComparing(PastPairing::event)
          .thenComparing(PastPairing::key);

  private final Map<OrganizationId, List<PastPairing>> bySeeker = new HashMap<>();

  public SeriesMemory(Collection<PastPairing> pairings) {
    for (PastPairing past : pairings) {
      bySeeker.computeIfAbsent(past.seeker(), s -> new ArrayList<>()).add(past);
    }
    bySeeker.values().forEach(list -> list.sort(LATEST_FIRST));
  }

  /** The last time that this offering was proposed to the party. */
  public Optional<PastPairing> findLast(OrganizationId seeker, OfferingId offering) {
    return of(seeker).stream().filter(p -> p.offering().equals(offering)).findFirst();
  }

  /** The last time that one of the two refused this offering. */
  public Optional<PastPairing> findRefused(OrganizationId seeker, OfferingId offering) {
    return of(seeker).stream()
        .filter(p -> p.refusal() != null && p.offering().equals(offering))
        .findFirst();
  }

  /** The last time that the two met over this offering. */
  public Optional<PastPairing> findMeeting(OrganizationId seeker, OfferingId offering) {
    return of(seeker).stream().filter(p -> p.met() && p.offering().equals(offering)).findFirst();
  }

  /** The last time that the party met one of the holders over something else. */
  public Optional<PastPairing> findOtherMeeting(
      OrganizationId seeker, Collection<OrganizationId> holders, OfferingId offering) {
    return of(seeker).stream()
        .filter(p -> p.met() && holders.contains(p.holder()) && !p.offering().equals(offering))
        .findFirst();
  }

  private List<PastPairing> of(OrganizationId seeker) {
    return bySeeker.getOrDefault(seeker, List.of());
  }
}
