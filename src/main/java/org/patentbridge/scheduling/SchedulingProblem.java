package org.patentbridge.scheduling;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * What is to be seated.
 *
 * <p>The two sides are two rooms of people: an organization that sits on both sides sends others to
 * each, so its two sides do not exclude each other.
 *
 * @param requests meetings that are wanted, each pair of parties once
 * @param slots slots of the day, at least 1
 * @param tables tables in the hall, at least 1
 * @param seekerSeats tables at which a seeking party can sit at once, at least 1; 1 where absent
 * @param holderSeats tables at which a holder can sit at once, at least 1; 1 where absent
 * @param rules what the day asks for beyond that
 */
public record SchedulingProblem(
    List<Request> requests,
    int slots,
    int tables,
    Map<OrganizationId, Integer> seekerSeats,
    Map<OrganizationId, Integer> holderSeats,
    DayRules rules) {

  public SchedulingProblem {
    requests = List.copyOf(requests);
    seekerSeats = Map.copyOf(seekerSeats);
    holderSeats = Map.copyOf(holderSeats);
    if (slots < 1 || tables < 1) {
      throw new IllegalArgumentException(
          "a hall has at least 1 slot and 1 table but not %d and %d".formatted(slots, tables));
    }
    requireSeats(seekerSeats);
    requireSeats(holderSeats);
  }

  /** With nothing but seats, slots and tables. */
  public SchedulingProblem(
      List<Request> requests,
      int slots,
      int tables,
      Map<OrganizationId, Integer> seekerSeats,
      Map<OrganizationId, Integer> holderSeats) {
    this(requests, slots, tables, seekerSeats, holderSeats, DayRules.NONE);
  }

  /** The same day under other rules. */
  public SchedulingProblem withRules(DayRules others) {
    return new SchedulingProblem(requests, slots, tables, seekerSeats, holderSeats, others);
  }

  private static void requireSeats(Map<OrganizationId, Integer> seats) {
    seats.forEach(
        (party, count) -> {
          if (count < 1) {
            throw new IllegalArgumentException(party + " has no seat: " + count);
          }
        });
  }

  public int seekerSeats(OrganizationId seeker) {
    return seekerSeats.getOrDefault(seeker, 1);
  }

  public int holderSeats(OrganizationId holder) {
    return holderSeats.getOrDefault(holder, 1);
  }

  /**
   * A wanted meeting.
   *
   * @param seeker party of the seekers' side
   * @param holder party of the holders' side
   * @param points what it is worth; decides who gives way where places are short
   */
  public record Request(OrganizationId seeker, OrganizationId holder, Points points) {}
}
