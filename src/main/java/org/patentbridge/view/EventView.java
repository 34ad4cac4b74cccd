package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Participant;

/**
 * An event.
 *
 * @param id names it
 * @param programme id of its template
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param chain null where it is about none
 * @param region null where it is for all
 * @param day ISO date
 * @param slots number of slots
 * @param tables tables in the hall
 * @param profile scoring profile
 * @param seekers NEEDS or MANDATES
 * @param scope PARTICIPANTS or EVERYBODY
 * @param seekerLimits matches per seeking party
 * @param holderLimits matches per holder
 * @param offeringCap most parties per patent or offer
 * @param participants who takes part
 * @param pairRules pins and bans
 */
public record EventView(
    String id,
    String programme,
    String nameZh,
    String nameEn,
    @Nullable String chain,
    @Nullable String region,
    String day,
    int slots,
    int tables,
    String profile,
    String seekers,
    String scope,
    Limits seekerLimits,
    Limits holderLimits,
    int offeringCap,
    List<Party> participants,
    List<Pair> pairRules) {

  /**
   * A participant.
   *
   * @param party id
   * @param side SEEKER or HOLDER
   * @param limits its own, null where those of its side hold
   * @param seats tables at once
   */
  public record Party(String party, String side, @Nullable Limits limits, int seats) {

    static Party of(Participant p) {
      return new Party(p.party().value(), p.side().name(), p.limits(), p.seats());
    }
  }

  /**
   * A pin or ban.
   *
   * @param kind PIN or BAN
   * @param seeker id of the seeking party
   * @param offering id of the patent or offer
   */
  public record Pair(String kind, String seeker, String offering) {}

  public static EventView of(Event e) {
    var rules = e.rules();
    return new EventView(
        e.id().value(),
        e.programme(),
        e.nameZh(),
        e.nameEn(),
        PatentView.text(e.chain()),
        PatentView.text(e.region()),
        e.slots().day().toString(),
        e.slots().count(),
        e.tables(),
        rules.profile(),
        rules.seekers().name(),
        rules.scope().name(),
        rules.seekerLimits(),
        rules.holderLimits(),
        rules.offeringCap(),
        e.participants().stream().map(Party::of).toList(),
        e.pairRules().stream()
            .map(r -> new Pair(r.kind().name(), r.seeker().value(), r.offering().toString()))
            .toList());
  }
}
