package org.patentbridge.domain.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;

/**
 * How the lists of a run differ from those of an earlier one.
 *
 * @param earlier the run before, null where there is none
 * @param later the run
 * @param kept pairings on both
 * @param added rows that only the later one has, each with the reason
 * @param removed rows that only the earlier one has, each with the reason
 */
public record RunDifference(
    @Nullable RunId earlier, RunId later, int kept, List<Changed> added, List<Changed> removed) {

  public RunDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** A row that came or went, and why. */
  public record Changed(MatchEntry entry, Reason because) {}

  /** Says why a row came or went. */
  public interface Because {

    Reason added(MatchEntry entry);

    Reason removed(MatchEntry entry);
  }

  /**
   * Compares two runs.
   *
   * @param before the earlier one, null where there is none
   */
  public static RunDifference between(@Nullable MatchRun before, MatchRun after, Because because) {
    var earlier = byPairing(before == null ? List.of() : before.entries());
    var later = byPairing(after.entries());
    return new RunDifference(
        before == null ? null : before.id(),
        after.id(),
        (int) later.keySet().stream().filter(earlier::containsKey).count(),
        later.values().stream()
            .filter(e -> !earlier.containsKey(e.match().pairing()))
            .map(e -> new Changed(e, because.added(e)))
            .toList(),
        earlier.values().stream()
            .filter(e -> !later.containsKey(e.match().pairing()))
            .map(e -> new Changed(e, because.removed(e)))
            .toList());
  }

  private static Map<Pairing, MatchEntry> byPairing(List<MatchEntry> entries) {
    Map<Pairing, MatchEntry> all = new LinkedHashMap<>();
    entries.forEach(e -> all.put(e.match().pairing(), e));
    return all;
  }
}
