package org.patentbridge.domain.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * What is to be different about an event; all that is null or empty stays as it is.
 *
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param about chain and region
 * @param hall day, slots, tables and what the day asks
 * @param matching how it matches
 * @param fairness what its lists weigh beside points
 */
public record EventChange(
    String nameZh, String nameEn, About about, Hall hall, Matching matching, Fairness fairness) {

  /**
   * What the event is about.
   *
   * @param chain the chain
   * @param anyChain whether it shall be about none
   * @param region the region
   * @param anyRegion whether it shall be for all
   */
  public record About(
      @Nullable ChainId chain, boolean anyChain, @Nullable RegionCode region, boolean anyRegion) {}

  /**
   * When and where it takes place.
   *
   * @param day the day
   * @param firstSlot start of the first slot
   * @param slotMinutes length of a slot
   * @param pauseMinutes pause between slots
   * @param slots number of slots
   * @param tables tables in the hall
   * @param dayAsks what the day asks beyond that
   */
  public record Hall(
      @Nullable LocalDate day,
      @Nullable LocalTime firstSlot,
      @Nullable Integer slotMinutes,
      @Nullable Integer pauseMinutes,
      @Nullable Integer slots,
      @Nullable Integer tables,
      DayChange dayAsks) {}

  /**
   * What the day asks of the timetable.
   *
   * @param breaks all breaks, in place of those that stand
   * @param rooms all rooms, in place of those that stand
   * @param closures all closed tables, in place of those that stand
   * @param seekersInARow most slots in a row for a seeking party
   * @param holdersInARow most slots in a row for a holder
   * @param bestFirst whether meetings with more points come earlier
   */
  public record DayChange(
      @Nullable List<HoursOfDay> breaks,
      @Nullable List<DayPlan.Room> rooms,
      @Nullable List<DayPlan.Closure> closures,
      @Nullable Integer seekersInARow,
      @Nullable Integer holdersInARow,
      @Nullable Boolean bestFirst) {

    /** Nothing is to be different. */
    public static final DayChange NONE = new DayChange(null, null, null, null, null, null);

    private DayPlan appliedTo(DayPlan now) {
      return new DayPlan(
          stated(breaks, now.breaks()),
          stated(rooms, now.rooms()),
          stated(closures, now.closures()),
          stated(seekersInARow, now.seekersInARow()),
          stated(holdersInARow, now.holdersInARow()),
          stated(bestFirst, now.bestFirst()));
    }
  }

  /**
   * How it matches.
   *
   * @param profile id of the scoring profile
   * @param seekers whether needs or mandates are matched
   * @param scope whether only listed participants or all known records take part
   * @param seekerLimits matches per seeking party
   * @param holderLimits matches per holder
   * @param offeringCap most parties per patent or offer
   * @param candidates how many candidates are looked at per need or mandate
   * @param admitUnknown whether pairings with an unknown gate may be listed
   * @param approval whether a second person must approve
   */
  public record Matching(
      @Nullable String profile,
      EventRules.@Nullable Seekers seekers,
      EventRules.@Nullable Scope scope,
      @Nullable Limits seekerLimits,
      @Nullable Limits holderLimits,
      @Nullable Integer offeringCap,
      @Nullable Integer candidates,
      @Nullable Boolean admitUnknown,
      @Nullable Boolean approval) {}

  /**
   * What its lists weigh beside points, and who is kept apart.
   *
   * @param exposure how much evenness may cost, 0 to 100
   * @param stability points of a pair that stood on the lists before, 0 to 100
   * @param quotas all quotas, in place of those that stand
   * @param exclusions all exclusions, in place of those that stand
   */
  public record Fairness(
      @Nullable Integer exposure,
      @Nullable Integer stability,
      @Nullable List<Quota> quotas,
      @Nullable List<Exclusion> exclusions) {}

  /** The event with the change made to it; participants, pins and bans stay. */
  public Event appliedTo(Event event) {
    return new Event(
        event.id(),
        event.programme(),
        nameZh.isEmpty() ? event.nameZh() : nameZh,
        nameEn.isEmpty() ? event.nameEn() : nameEn,
        about.anyChain() ? null : about.chain() == null ? event.chain() : about.chain(),
        about.anyRegion() ? null : about.region() == null ? event.region() : about.region(),
        slots(event.slots()),
        stated(hall.tables(), event.tables()),
        hall.dayAsks().appliedTo(event.dayPlan()),
        rules(event.rules()),
        event.participants(),
        event.pairRules(),
        stated(fairness.exclusions(), event.exclusions()));
  }

  private SlotPlan slots(SlotPlan now) {
    return new SlotPlan(
        stated(hall.day(), now.day()),
        stated(hall.firstSlot(), now.first()),
        stated(hall.slotMinutes(), now.minutes()),
        stated(hall.pauseMinutes(), now.pauseMinutes()),
        stated(hall.slots(), now.count()),
        now.zone());
  }

  private EventRules rules(EventRules now) {
    return new EventRules(
        stated(matching.profile(), now.profile()),
        stated(matching.seekers(), now.seekers()),
        stated(matching.scope(), now.scope()),
        stated(matching.seekerLimits(), now.seekerLimits()),
        stated(matching.holderLimits(), now.holderLimits()),
        stated(matching.offeringCap(), now.offeringCap()),
        stated(matching.candidates(), now.candidates()),
        stated(matching.admitUnknown(), now.admitUnknown()),
        new Balance(
            stated(fairness.exposure(), now.balance().exposure()),
            stated(fairness.stability(), now.balance().stability()),
            stated(fairness.quotas(), now.balance().quotas())),
        stated(matching.approval(), now.approval()));
  }

  private static <T> T stated(@Nullable T stated, T usual) {
    return stated == null ? usual : stated;
  }
}
