package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.allocation.PairingQuota;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.review.Objection;

/**
 * Says which quotas a change of the lists breaks that were not broken so far, or breaks further.
 *
 * @param event whose quotas
 * @param quotas counts pairings by link, holder and region
 */
record QuotaObjections(Event event, EventQuotas quotas) {

  private static final String RULE = "quota";

  /** Soft ones, in the order of the quotas. */
  List<Objection> between(List<MatchEntry> before, List<MatchEntry> after) {
    Map<Pairing, ScoredPairing> all = new LinkedHashMap<>();
    before.forEach(e -> all.put(e.match().pairing(), e.match()));
    after.forEach(e -> all.put(e.match().pairing(), e.match()));
    var was = pairings(before);
    var is = pairings(after);
    List<Objection> against = new ArrayList<>();
    for (PairingQuota quota : quotas.of(event, List.copyOf(all.values()), new ArrayList<>())) {
      long earlier = quota.members().stream().filter(was::contains).count();
      long now = quota.members().stream().filter(is::contains).count();
      if (now > earlier && now > quota.limits().max()) {
        against.add(soft("edit.quota-above", quota.name(), quota.limits().max()));
      } else if (now < earlier && now < quota.limits().min()) {
        against.add(soft("edit.quota-below", quota.name(), quota.limits().min()));
      }
    }
    return against;
  }

  private static Set<Pairing> pairings(List<MatchEntry> rows) {
    Set<Pairing> pairings = new HashSet<>();
    rows.forEach(e -> pairings.add(e.match().pairing()));
    return pairings;
  }

  private static Objection soft(String key, String name, int figure) {
    return new Objection(RULE, Reason.of(key, name, figure), false);
  }
}
