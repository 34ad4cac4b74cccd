package org.patentbridge.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/** Match lists that people changed. */
final class Lists {

  private Lists() {}

  /** By seeking party, then rank; each list is ranked best first. */
  static List<MatchEntry> ranked(Collection<MatchEntry> rows) {
    var sorted =
        rows.stream()
            .sorted(
                Comparator.comparing((MatchEntry e) -> e.match().seekerParty())
                    .thenComparing(MatchEntry::match, ScoredPairing.BEST_FIRST))
            .toList();
    Map<OrganizationId, Integer> last = new HashMap<>();
    List<MatchEntry> ranked = new ArrayList<>(sorted.size());
    for (MatchEntry entry : sorted) {
      int rank = last.merge(entry.match().seekerParty(), 1, Integer::sum);
      ranked.add(entry.rank() == rank ? entry : new MatchEntry(rank, entry.match(), entry.card()));
    }
    return ranked;
  }

  /** The run with the rows of the draft; who lost one by an edit is left over and told why. */
  static MatchRun of(Draft draft) {
    var rows = draft.entries();
    var seekers = count(rows, e -> e.match().seekerParty());
    Map<OrganizationId, LeftOver> left = new LinkedHashMap<>();
    for (LeftOver before : draft.run().leftOvers()) {
      int now = seekers.getOrDefault(before.party(), before.got());
      left.put(before.party(), new LeftOver(before.party(), before.name(), now, before.reason()));
    }
    lost(draft, rows, e -> e.match().seekerParty(), e -> e.card().seekerName(), left);
    lost(draft, rows, e -> e.match().holderParty(), Lists::holderName, left);
    return draft.run().withLists(rows, List.copyOf(left.values()));
  }

  private static String holderName(MatchEntry entry) {
    var name = entry.card().holderName();
    return name.isEmpty() ? entry.match().holderParty().value() : name;
  }

  /** Adds the parties of one side with fewer rows than the run gave them. */
  private static void lost(
      Draft draft,
      List<MatchEntry> rows,
      Function<MatchEntry, OrganizationId> party,
      Function<MatchEntry, String> name,
      Map<OrganizationId, LeftOver> left) {
    var before = count(draft.run().entries(), party);
    var now = count(rows, party);
    Set<Pairing> present = new HashSet<>();
    rows.forEach(e -> present.add(e.match().pairing()));
    for (MatchEntry entry : draft.run().entries()) {
      var id = party.apply(entry);
      int got = now.getOrDefault(id, 0);
      if (!present.contains(entry.match().pairing()) && got < before.getOrDefault(id, 0)) {
        draft
            .findRemoval(entry.match().pairing())
            .map(DraftEdit::stamp)
            .map(s -> Reason.of("left.edited", s.by(), s.because()))
            .ifPresent(why -> left.put(id, new LeftOver(id, name.apply(entry), got, why)));
      }
    }
  }

  private static Map<OrganizationId, Integer> count(
      List<MatchEntry> rows, Function<MatchEntry, OrganizationId> party) {
    Map<OrganizationId, Integer> counts = new HashMap<>();
    rows.forEach(e -> counts.merge(party.apply(e), 1, Integer::sum));
    return counts;
  }
}
