package org.patentbridge.domain.chain;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A chain from raw material to use.
 *
 * @param id names it
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param links in the order of the table
 */
public record IndustrialChain(ChainId id, String nameZh, String nameEn, List<ChainLink> links) {

  public IndustrialChain {
    links = List.copyOf(links);
  }

  public Optional<ChainLink> findLink(ChainLinkId link) {
    return links.stream().filter(l -> l.id().equals(link)).findFirst();
  }

  /**
   * Steps along the chain between two links, up- or downstream alike.
   *
   * @return 0 for the same link, empty where one is unknown or no way leads across
   */
  public OptionalInt distance(ChainLinkId from, ChainLinkId to) {
    if (findLink(from).isEmpty() || findLink(to).isEmpty()) {
      return OptionalInt.empty();
    }
    Map<ChainLinkId, Integer> steps = new HashMap<>(Map.of(from, 0));
    var queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      var here = queue.remove();
      int distance = steps.getOrDefault(here, 0);
      if (here.equals(to)) {
        return OptionalInt.of(distance);
      }
      neighbours(here)
          .filter(next -> steps.putIfAbsent(next, distance + 1) == null)
          .forEach(queue::add);
    }
    return OptionalInt.empty();
  }

  private java.util.stream.Stream<ChainLinkId> neighbours(ChainLinkId link) {
    return links.stream()
        .filter(
            l -> l.fedBy().contains(link) || findLink(link).orElseThrow().fedBy().contains(l.id()))
        .map(ChainLink::id);
  }
}
