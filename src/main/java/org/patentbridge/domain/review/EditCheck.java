package org.patentbridge.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * Says what speaks against changing some rows.
 *
 * <p>Hard: closed gates (bans are one), gates that cannot be decided where the event does not admit
 * that, pins, a pairing that stands there already. Soft: least and most meetings of either side,
 * and the cap per patent or offer.
 *
 * @param event with its parties as they stand now
 * @param rows the lists without what is to be added
 */
public record EditCheck(Event event, List<MatchEntry> rows) {

  private static final String SEEKER_LIMITS = "seeker-limits";
  private static final String HOLDER_LIMITS = "holder-limits";

  public EditCheck {
    rows = List.copyOf(rows);
  }

  /**
   * What speaks against making some lists of others.
   *
   * @param event with its parties as they stand now
   * @param verdicts what all gates say now of a row that is put in
   */
  public static List<Objection> between(
      Event event,
      List<MatchEntry> before,
      List<MatchEntry> after,
      Function<MatchEntry, List<GateVerdict>> verdicts) {
    var difference = DraftDifference.between(before, after);
    List<Objection> against = new ArrayList<>();
    for (MatchEntry row : difference.removed()) {
      var with = new ArrayList<>(after);
      with.add(row);
      against.addAll(new EditCheck(event, with).toRemoving(row.match()));
    }
    for (MatchEntry row : difference.added()) {
      var without = after.stream().filter(e -> !isSame(e, row)).toList();
      against.addAll(new EditCheck(event, without).toAdding(row.match(), verdicts.apply(row)));
    }
    return against.stream().distinct().toList();
  }

  private static boolean isSame(MatchEntry one, MatchEntry other) {
    return one.match().pairing().equals(other.match().pairing());
  }

  /**
   * What speaks against putting a pairing on the lists.
   *
   * @param verdicts what all gates say of it now
   */
  public List<Objection> toAdding(ScoredPairing pairing, List<GateVerdict> verdicts) {
    List<Objection> against = new ArrayList<>();
    twice(pairing, against);
    for (GateVerdict verdict : verdicts) {
      if (verdict.isClosed() || verdict.isUnknown() && !event.rules().admitUnknown()) {
        against.add(new Objection(verdict.gate(), verdict.reason(), true));
      }
    }
    var ofSeeker = count(p -> p.seekerParty().equals(pairing.seekerParty()));
    var mostOfSeeker = event.limitsOf(pairing.seekerParty(), Side.SEEKER).max();
    if (ofSeeker >= mostOfSeeker) {
      against.add(soft(SEEKER_LIMITS, "edit.above-max", pairing.seekerParty(), mostOfSeeker));
    }
    var ofHolder = count(p -> p.holderParty().equals(pairing.holderParty()));
    var mostOfHolder = event.limitsOf(pairing.holderParty(), Side.HOLDER).max();
    if (ofHolder >= mostOfHolder) {
      against.add(soft(HOLDER_LIMITS, "edit.above-max", pairing.holderParty(), mostOfHolder));
    }
    var cap = event.rules().offeringCap();
    if (count(p -> p.pairing().offering().equals(pairing.pairing().offering())) >= cap) {
      against.add(soft("offering-cap", "edit.above-cap", pairing.pairing().offering(), cap));
    }
    return against;
  }

  private void twice(ScoredPairing pairing, List<Objection> against) {
    var offering = pairing.pairing().offering();
    rows.stream()
        .map(MatchEntry::match)
        .filter(p -> p.seekerParty().equals(pairing.seekerParty()))
        .filter(p -> p.pairing().offering().equals(offering))
        .findFirst()
        .map(p -> standsAlready(p.pairing()))
        .ifPresent(against::add);
  }

  /** That a pairing stands on the lists already, for the same or another need of the party. */
  public static Objection standsAlready(Pairing listed) {
    return new Objection(
        "twice", Reason.of("edit.twice", listed.offering(), listed.seeker()), true);
  }

  /** What speaks against taking one of the rows away. */
  public List<Objection> toRemoving(ScoredPairing pairing) {
    List<Objection> against = new ArrayList<>();
    var pin = new PairRule(PairRule.Kind.PIN, pairing.seekerParty(), pairing.pairing().offering());
    if (event.pairRules().contains(pin)) {
      var reason = Reason.of("edit.pinned", pairing.seekerParty(), pairing.pairing().offering());
      against.add(new Objection("pin", reason, true));
    }
    var seeker = pairing.seekerParty();
    least(Side.SEEKER, seeker, count(p -> p.seekerParty().equals(seeker)), against);
    var holder = pairing.holderParty();
    least(Side.HOLDER, holder, count(p -> p.holderParty().equals(holder)), against);
    return against;
  }

  private void least(Side side, OrganizationId party, long has, List<Objection> against) {
    int least = event.limitsOf(party, side).min();
    if (has - 1 < least) {
      var rule = side == Side.SEEKER ? SEEKER_LIMITS : HOLDER_LIMITS;
      against.add(soft(rule, "edit.below-min", party, least));
    }
  }

  private long count(Predicate<ScoredPairing> which) {
    return rows.stream().map(MatchEntry::match).filter(which).count();
  }

  private static Objection soft(String rule, String key, Object what, int figure) {
    return new Objection(rule, Reason.of(key, what, figure), false);
  }
}
