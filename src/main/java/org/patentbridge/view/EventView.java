package org.patentbridge.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.HoursOfDay;
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
 * @param hall what the day asks of the timetable
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
    Hall hall,
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
   * @param absent whether nobody comes
   * @param present hours in which it is there, the whole day where none stand here
   * @param delegates who comes, each with the patents and offers that need this person
   */
  public record Party(
      String party,
      String side,
      @Nullable Limits limits,
      int seats,
      boolean absent,
      List<String> present,
      List<String> delegates) {

    static Party of(Participant p) {
      var there =
          p.attendance() == null
              ? new Attendance(false, List.of(), List.of())
              : Objects.requireNonNull(p.attendance());
      return new Party(
          p.party().value(),
          p.side().name(),
          p.limits(),
          p.seats(),
          there.absent(),
          there.hours().stream().map(HoursOfDay::toString).toList(),
          there.delegates().stream().map(Attendance.Delegate::toString).toList());
    }
  }

  /**
   * What the day asks of the timetable.
   *
   * @param breaks hours in which nobody meets
   * @param rooms rooms, each with its tables
   * @param closed tables that cannot be used for a while
   * @param seekersInARow most slots in a row for a seeking party, 0 for any number
   * @param holdersInARow most slots in a row for a holder, 0 for any number
   * @param bestFirst whether meetings with more points come earlier
   */
  public record Hall(
      List<String> breaks,
      List<Room> rooms,
      List<Closed> closed,
      int seekersInARow,
      int holdersInARow,
      boolean bestFirst) {

    /** A room with its first and last table. */
    public record Room(String name, Limits tables) {}

    /** A table that cannot be used in some hours. */
    public record Closed(int table, String hours) {}

    static Hall of(DayPlan plan) {
      return new Hall(
          plan.breaks().stream().map(HoursOfDay::toString).toList(),
          plan.rooms().stream()
              .map(r -> new Room(r.name(), new Limits(r.firstTable(), r.lastTable())))
              .toList(),
          plan.closures().stream().map(c -> new Closed(c.table(), c.hours().toString())).toList(),
          plan.seekersInARow(),
          plan.holdersInARow(),
          plan.bestFirst());
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
        Hall.of(e.dayPlan()),
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
