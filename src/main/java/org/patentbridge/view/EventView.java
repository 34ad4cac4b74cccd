package org.patentbridge.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.organization.OrganizationId;

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
 * @param firstSlot start of the first slot, {@code HH:mm}
 * @param slotMinutes length of a slot
 * @param pauseMinutes pause between slots
 * @param slots number of slots
 * @param tables tables in the hall
 * @param profile scoring profile
 * @param seekers NEEDS or MANDATES
 * @param scope PARTICIPANTS or EVERYBODY
 * @param seekerLimits matches per seeking party
 * @param holderLimits matches per holder
 * @param offeringCap most parties per patent or offer
 * @param candidates how many candidates are looked at per need or mandate
 * @param admitUnknown whether pairings with an unknown gate may be listed
 * @param approval whether a second person must approve
 * @param exposure how much evenness over patents and offers may cost, 0 to 100
 * @param stability points of a pair that stood on the lists before
 * @param quotas matches per chain link, holder or region
 * @param exclusions who does not meet whom at all
 * @param participants who takes part
 * @param pairRules pins and bans
 * @param revision names this state of the event
 */
public record EventView(
    String id,
    String programme,
    String nameZh,
    String nameEn,
    @Nullable String chain,
    @Nullable String region,
    String day,
    String firstSlot,
    int slotMinutes,
    int pauseMinutes,
    int slots,
    int tables,
    String profile,
    String seekers,
    String scope,
    Limits seekerLimits,
    Limits holderLimits,
    int offeringCap,
    int candidates,
    boolean admitUnknown,
    boolean approval,
    int exposure,
    int stability,
    List<Share> quotas,
    List<Apart> exclusions,
    List<Party> participants,
    List<Pair> pairRules,
    String revision) {

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

  /**
   * A quota.
   *
   * @param of CHAIN_LINK, HOLDER, HOLDER_REGION or SEEKER_REGION
   * @param key the link, holder or region; {@code each} for each of them
   * @param limits fewest and most matches
   */
  public record Share(String of, String key, Limits limits) {

    static Share of(Quota q) {
      return new Share(q.subject().name(), q.key(), q.limits());
    }
  }

  /**
   * An exclusion.
   *
   * @param kind PAIR, PARTY or GROUP
   * @param parties ids of the parties that are meant
   * @param group name of the group that is meant, empty where none is
   */
  public record Apart(String kind, List<String> parties, String group) {

    static Apart of(Exclusion x) {
      return new Apart(
          x.kind().name(),
          Stream.of(x.party(), x.other())
              .filter(Objects::nonNull)
              .map(OrganizationId::value)
              .toList(),
          x.group());
    }
  }

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
        e.slots().first().toString(),
        e.slots().minutes(),
        e.slots().pauseMinutes(),
        e.slots().count(),
        e.tables(),
        rules.profile(),
        rules.seekers().name(),
        rules.scope().name(),
        rules.seekerLimits(),
        rules.holderLimits(),
        rules.offeringCap(),
        rules.candidates(),
        rules.admitUnknown(),
        rules.approval(),
        rules.balance().exposure(),
        rules.balance().stability(),
        rules.balance().quotas().stream().map(Share::of).toList(),
        e.exclusions().stream().map(Apart::of).toList(),
        e.participants().stream().map(Party::of).toList(),
        e.pairRules().stream()
            .map(r -> new Pair(r.kind().name(), r.seeker().value(), r.offering().toString()))
            .toList(),
        e.revision());
  }
}
