package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;

/** Offerings with their places on chains, read and placed once while they are asked for often. */
final class OfferingShelf {

  /** Popular offerings are candidates of hundreds of needs; so many take about 200 MB. */
  private static final int AT_HAND = 20_000;

  private final Engine engine;
  private final Map<OfferingId, Placed> atHand =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OfferingId, Placed> eldest) {
          return size() > AT_HAND;
        }
      };

  /**
   * An offering and where it belongs.
   *
   * @param offering the patent or offer
   * @param links chain links, surest first
   */
  record Placed(Offering offering, List<Placement> links) {}

  OfferingShelf(Engine engine) {
    this.engine = engine;
  }

  /** The known ones among the ids, in the order of the ids. */
  List<Placed> of(Collection<OfferingId> ids) {
    var missing = ids.stream().filter(id -> !atHand.containsKey(id)).toList();
    Map<OfferingId, Placed> read = new LinkedHashMap<>();
    if (!missing.isEmpty()) {
      engine
          .records()
          .findOfferings(missing)
          .forEach((id, offering) -> read.put(id, placed(offering)));
    }
    List<Placed> found = new ArrayList<>();
    for (OfferingId id : ids) {
      Optional.ofNullable(atHand.get(id))
          .or(() -> Optional.ofNullable(read.get(id)))
          .ifPresent(found::add);
    }
    atHand.putAll(read);
    return found;
  }

  Optional<Placed> find(OfferingId id) {
    return of(List.of(id)).stream().findFirst();
  }

  private Placed placed(Offering offering) {
    return new Placed(offering, engine.placer().place(offering.text().all(), offering.ipc()));
  }
}
