package org.patentbridge.domain.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;

/**
 * What an organizer fills in to make or change an event, as it was written; what is absent is not
 * stated.
 *
 * @param id names the event
 * @param template id of the programme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param chain id of the chain; {@code any} for none
 * @param region code of the region (GB/T 2260); {@code any} for all
 * @param day ISO date
 * @param firstSlot start of the first slot, {@code HH:mm}
 * @param slotMinutes length of a slot, 5 to 240
 * @param pauseMinutes pause between slots, 0 to 240
 * @param slots number of slots
 * @param tables tables in the hall
 * @param profile id of the scoring profile
 * @param seekers NEEDS or MANDATES
 * @param scope PARTICIPANTS or EVERYBODY
 * @param seekerLimits matches per seeking party
 * @param holderLimits matches per holder
 * @param offeringCap most parties per patent or offer
 * @param candidates how many candidates are looked at per need or mandate, 1 to 1000
 * @param admitUnknown whether pairings with an unknown gate may be listed
 * @param approval whether a second person must approve
 * @param exposure how much evenness over patents and offers may cost, 0 to 100
 * @param stability points of a pair that stood on the lists before, 0 to 100
 * @param quotas all quotas, in place of those that stand
 * @param exclusions all exclusions, in place of those that stand
 * @param hall what the day asks of the timetable
 */
public record EventForm(
    @Nullable String id,
    @Nullable String template,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String chain,
    @Nullable String region,
    @Nullable String day,
    @Nullable String firstSlot,
    @Nullable Integer slotMinutes,
    @Nullable Integer pauseMinutes,
    @Nullable Integer slots,
    @Nullable Integer tables,
    @Nullable String profile,
    @Nullable String seekers,
    @Nullable String scope,
    @Nullable Range seekerLimits,
    @Nullable Range holderLimits,
    @Nullable Integer offeringCap,
    @Nullable Integer candidates,
    @Nullable Boolean admitUnknown,
    @Nullable Boolean approval,
    @Nullable Integer exposure,
    @Nullable Integer stability,
    @Nullable List<Share> quotas,
    @Nullable List<Apart> exclusions,
    @Nullable DayForm hall) {

  /**
   * Fewest and most.
   *
   * @param min fewest, 0 where absent
   * @param max most
   */
  public record Range(@Nullable Integer min, @Nullable Integer max) {}

  /**
   * A quota.
   *
   * @param of chain-link, holder, holder-region or seeker-region
   * @param key the link, holder or region; {@code each} for each of them
   * @param min fewest matches, 0 where absent
   * @param max most matches; without one there is no upper bound
   */
  public record Share(
      @Nullable String of, @Nullable String key, @Nullable Integer min, @Nullable Integer max) {}

  /**
   * An exclusion: two parties that do not meet, one that meets nobody, or a group whose holders do
   * not meet one party or nobody.
   *
   * @param parties ids or names, at most two
   * @param group name of a group
   */
  public record Apart(@Nullable List<String> parties, @Nullable String group) {}

  /** A form on which nothing is stated. */
  public static EventForm blank() {
    return new EventForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null);
  }

  /** This form with what it does not state taken from another. */
  public EventForm over(EventForm other) {
    return new EventForm(
        first(id, other.id),
        first(template, other.template),
        first(nameZh, other.nameZh),
        first(nameEn, other.nameEn),
        first(chain, other.chain),
        first(region, other.region),
        first(day, other.day),
        first(firstSlot, other.firstSlot),
        first(slotMinutes, other.slotMinutes),
        first(pauseMinutes, other.pauseMinutes),
        first(slots, other.slots),
        first(tables, other.tables),
        first(profile, other.profile),
        first(seekers, other.seekers),
        first(scope, other.scope),
        first(seekerLimits, other.seekerLimits),
        first(holderLimits, other.holderLimits),
        first(offeringCap, other.offeringCap),
        first(candidates, other.candidates),
        first(admitUnknown, other.admitUnknown),
        first(approval, other.approval),
        first(exposure, other.exposure),
        first(stability, other.stability),
        first(quotas, other.quotas),
        first(exclusions, other.exclusions),
        hall == null || other.hall == null ? first(hall, other.hall) : hall.over(other.hall));
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  /**
   * What is stated, with types.
   *
   * @param source name of the form for the problem list
   * @throws BadInputException lists every value that is none of its kind
   */
  public EventChange change(String source) {
    var reading = new EventFormReading(this, source);
    return reading.change();
  }

  /**
   * What is stated to make an event.
   *
   * @param source name of the form for the problem list
   * @throws BadInputException lists every value that is none of its kind, and what is missing
   */
  public EventDraft draft(String source) {
    var reading = new EventFormReading(this, source);
    return reading.draft();
  }
}
