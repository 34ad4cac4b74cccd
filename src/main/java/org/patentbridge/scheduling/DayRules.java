package org.patentbridge.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What a day asks for beyond slots, tables and seats.
 *
 * <p>Hard: attendance, closures, pauses, rests and persons are never broken. Soft: wishes and
 * staying in one room are kept as far as possible, without leaving out a meeting for them.
 *
 * @param attendance when parties are absent or have fewer or more seats; for the same party and
 *     slot the last one counts
 * @param closures when tables cannot be used
 * @param pauses slots in which nobody meets
 * @param rest most slots in a row
 * @param persons who must sit in a meeting by name; one person sits in one meeting at a time
 * @param mustMeet meetings that give way to no other ones
 * @param roomOf room of each table, where tables stand in several rooms; a holder stays in one
 * @param wishes which hours are wished
 */
public record DayRules(
    List<Attendance> attendance,
    List<Closure> closures,
    Set<Integer> pauses,
    Rest rest,
    Map<Couple, Set<String>> persons,
    Set<Couple> mustMeet,
    Map<Integer, String> roomOf,
    Wishes wishes) {

  public static final DayRules NONE =
      new DayRules(
          List.of(), List.of(), Set.of(), Rest.NONE, Map.of(), Set.of(), Map.of(), Wishes.NONE);

  public DayRules {
    attendance = List.copyOf(attendance);
    closures = List.copyOf(closures);
    pauses = Set.copyOf(pauses);
    persons = Map.copyOf(persons);
    mustMeet = Set.copyOf(mustMeet);
    roomOf = Map.copyOf(roomOf);
  }

  /**
   * Two parties that meet.
   *
   * @param seeker party of the seekers' side
   * @param holder party of the holders' side
   */
  public record Couple(OrganizationId seeker, OrganizationId holder) {}

  /**
   * A stretch of slots in which a party has another number of seats than usual; none where it is
   * absent.
   *
   * @param side on which side the party sits
   * @param party who
   * @param from first slot, from 0
   * @param to last slot
   * @param seats tables at which it can sit at once, 0 where it is absent
   */
  public record Attendance(Side side, OrganizationId party, int from, int to, int seats) {

    public Attendance {
      if (from < 0 || to < from || seats < 0) {
        throw new IllegalArgumentException(
            "%s cannot have %d seats in slots %d to %d".formatted(party, seats, from, to));
      }
    }

    public static Attendance absent(Side side, OrganizationId party, int from, int to) {
      return new Attendance(side, party, from, to, 0);
    }
  }

  /**
   * A stretch of slots in which a table cannot be used.
   *
   * @param table from 1
   * @param from first slot, from 0
   * @param to last slot
   */
  public record Closure(int table, int from, int to) {

    public Closure {
      if (table < 1 || from < 0 || to < from) {
        throw new IllegalArgumentException(
            "table %d cannot be closed in slots %d to %d".formatted(table, from, to));
      }
    }
  }

  /**
   * Most slots in a row in which a party has meetings; 0 where it needs no rest.
   *
   * @param seekers of a seeking party
   * @param holders of a holder
   */
  public record Rest(int seekers, int holders) {

    public static final Rest NONE = new Rest(0, 0);

    public Rest {
      if (seekers < 0 || holders < 0) {
        throw new IllegalArgumentException(
            "slots in a row are 0 or more but %d and %d".formatted(seekers, holders));
      }
    }
  }

  /**
   * Which hours are wished.
   *
   * @param bestFirst whether meetings with more points come earlier
   * @param seekerSlots slots that a seeking party would like its meetings in; all where absent
   * @param holderSlots likewise of holders
   */
  public record Wishes(
      boolean bestFirst,
      Map<OrganizationId, Set<Integer>> seekerSlots,
      Map<OrganizationId, Set<Integer>> holderSlots) {

    public static final Wishes NONE = new Wishes(false, Map.of(), Map.of());

    public Wishes {
      seekerSlots = Map.copyOf(seekerSlots);
      holderSlots = Map.copyOf(holderSlots);
    }
  }
}
