package org.patentbridge.domain.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Digest;

/**
 * One matchmaking event.
 *
 * @param id names it
 * @param programme id of the event template that it was made from
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param chain the chain it is about, null where it is about none
 * @param region the region it is for, null where it is for all
 * @param slots meeting slots
 * @param tables tables in the hall, at least 1
 * @param dayPlan what the day asks of the timetable beyond that
 * @param rules how it matches
 * @param participants who takes part
 * @param pairRules pins and bans
 * @param exclusions who does not meet whom at all
 */
public record Event(
    EventId id,
    String programme,
    String nameZh,
    String nameEn,
    @Nullable ChainId chain,
    @Nullable RegionCode region,
    SlotPlan slots,
    int tables,
    DayPlan dayPlan,
    EventRules rules,
    List<Participant> participants,
    List<PairRule> pairRules,
    List<Exclusion> exclusions) {

  public Event {
    participants = List.copyOf(participants);
    pairRules = List.copyOf(pairRules);
    exclusions = List.copyOf(exclusions);
  }

  public Optional<Participant> findParticipant(OrganizationId party, Side side) {
    return participants.stream()
        .filter(p -> p.side() == side && p.party().equals(party))
        .findFirst();
  }

  /** The limits of a party: its own, else those of its side. */
  public Limits limitsOf(OrganizationId party, Side side) {
    return findParticipant(party, side)
        .flatMap(p -> Optional.ofNullable(p.limits()))
        .orElse(side == Side.SEEKER ? rules.seekerLimits() : rules.holderLimits());
  }

  /** Tables at which a party can sit at once. */
  public int seatsOf(OrganizationId party, Side side) {
    return findParticipant(party, side).map(Participant::seats).orElse(1);
  }

  /** Names this state of the event: another one as soon as anything about it is different. */
  public String revision() {
    return Digest.ofLines(toString()).abbreviated();
  }

  public Event withParticipants(List<Participant> others) {
    return new Event(
        id,
        programme,
        nameZh,
        nameEn,
        chain,
        region,
        slots,
        tables,
        dayPlan,
        rules,
        others,
        pairRules,
        exclusions);
  }

  public Event withPairRules(List<PairRule> others) {
    return new Event(
        id,
        programme,
        nameZh,
        nameEn,
        chain,
        region,
        slots,
        tables,
        dayPlan,
        rules,
        participants,
        others,
        exclusions);
  }

  public Event withRules(EventRules others) {
    return new Event(
        id,
        programme,
        nameZh,
        nameEn,
        chain,
        region,
        slots,
        tables,
        dayPlan,
        others,
        participants,
        pairRules,
        exclusions);
  }

  public Event withExclusions(List<Exclusion> others) {
    return new Event(
        id,
        programme,
        nameZh,
        nameEn,
        chain,
        region,
        slots,
        tables,
        dayPlan,
        rules,
        participants,
        pairRules,
        others);
  }
}
