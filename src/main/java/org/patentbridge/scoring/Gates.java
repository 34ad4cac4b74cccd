package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All gates that a profile can name; the list is the specification, a sentence stands at each. */
public final class Gates {

  private static final Map<String, Gate> ALL = all();

  private Gates() {}

  private static Map<String, Gate> all() {
    Map<String, Gate> gates = new LinkedHashMap<>();
    gates.put("legal-status", OfferingGates::legalStatus);
    gates.put("licence-in-force", OfferingGates::licenceInForce);
    gates.put("minimum-trl", OfferingGates::minimumTrl);
    gates.put("own-or-group", PartyGates::ownOrGroup);
    gates.put("competitor", PartyGates::competitor);
    gates.put("investor-exclusion", PartyGates::investorExclusion);
    gates.put("banned", PartyGates::banned);
    gates.put("no-thanks", HistoryGates::noThanks);
    gates.put("met-before", HistoryGates::metBefore);
    gates.put("refused-before", HistoryGates::refusedBefore);
    gates.put("need-open", SeekerGates::needOpen);
    gates.put("fund-active", SeekerGates::fundActive);
    gates.put("confidentiality", SeekerGates::confidentiality);
    gates.put("region", RegionGates::region);
    gates.put("event-region", RegionGates::eventRegion);
    gates.put("event-chain", OfferingGates::eventChain);
    gates.put("tier", TierGates::tier);
    return Collections.unmodifiableMap(gates);
  }

  /**
   * Ids of the gates that are asked at every event, whether its profile names them or not, and
   * again at publishing, at export and on the day.
   */
  public static final List<String> HARD =
      List.of(
          "own-or-group",
          "competitor",
          "investor-exclusion",
          "legal-status",
          "licence-in-force",
          "met-before",
          "refused-before",
          "no-thanks",
          "confidentiality",
          "banned");

  /** Ids of all gates, those of the offering first, then of the parties, the seeker, the region. */
  public static List<String> ids() {
    return List.copyOf(new ArrayList<>(ALL.keySet()));
  }

  static Optional<Gate> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }
}
