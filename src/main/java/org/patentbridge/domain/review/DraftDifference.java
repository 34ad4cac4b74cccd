package org.patentbridge.domain.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.quantity.Points;

/**
 * What two sets of lists have in common and what not.
 *
 * @param kept rows of the later ones that stand in both
 * @param added rows that only the later ones have
 * @param removed rows that only the earlier ones have
 * @param before points and exposure of the earlier ones
 * @param after points and exposure of the later ones
 */
public record DraftDifference(
    List<MatchEntry> kept,
    List<MatchEntry> added,
    List<MatchEntry> removed,
    Balance before,
    Balance after) {

  public DraftDifference {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * What lists come to as a whole.
   *
   * @param rows how many pairings
   * @param points of all of them
   * @param exposure how evenly offerings were proposed
   */
  public record Balance(int rows, Points points, Exposure exposure) {

    public static Balance of(Collection<MatchEntry> rows) {
      return new Balance(
          rows.size(),
          rows.stream().map(e -> e.match().points()).reduce(Points.ZERO, Points::plus),
          Exposure.of(rows.stream().map(e -> e.match().pairing().offering()).toList()));
    }
  }

  public static DraftDifference between(
      Collection<MatchEntry> earlier, Collection<MatchEntry> later) {
    var before = byPairing(earlier);
    var after = byPairing(later);
    return new DraftDifference(
        later.stream().filter(e -> before.containsKey(e.match().pairing())).toList(),
        later.stream().filter(e -> !before.containsKey(e.match().pairing())).toList(),
        earlier.stream().filter(e -> !after.containsKey(e.match().pairing())).toList(),
        Balance.of(earlier),
        Balance.of(later));
  }

  private static Map<Pairing, MatchEntry> byPairing(Collection<MatchEntry> rows) {
    Map<Pairing, MatchEntry> byPairing = new LinkedHashMap<>();
    rows.forEach(e -> byPairing.put(e.match().pairing(), e));
    return byPairing;
  }
}
