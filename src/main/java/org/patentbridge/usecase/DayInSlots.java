package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.scheduling.DayRules;
import org.patentbridge.scheduling.DayRules.Closure;
import org.patentbridge.scheduling.DayRules.Couple;

/** The hours that people state, as the slots of a timetable. */
final class DayInSlots {

  private final Event event;

  DayInSlots(Event event) {
    this.event = event;
  }

  DayRules rules(Collection<Talk> talks, WishBook wishes) {
    var plan = event.dayPlan();
    return new DayRules(
        attendance(),
        closures(),
        pauses(),
        new DayRules.Rest(plan.seekersInARow(), plan.holdersInARow()),
        persons(talks),
        mustMeet(talks, wishes),
        rooms(),
        new DayRules.Wishes(plan.bestFirst(), Map.of(), Map.of()));
  }

  private List<DayRules.Attendance> attendance() {
    List<DayRules.Attendance> all = new ArrayList<>();
    for (Participant p : event.participants()) {
      var stated = p.attendance();
      if (stated != null) {
        stretches(
            slot -> !stated.isThere(event.slots(), slot),
            (from, to) -> all.add(DayRules.Attendance.absent(p.side(), p.party(), from, to)));
      }
    }
    return all;
  }

  private List<Closure> closures() {
    List<Closure> all = new ArrayList<>();
    for (DayPlan.Closure closed : event.dayPlan().closures()) {
      stretches(
          slot -> closed.hours().touch(event.slots(), slot),
          (from, to) -> all.add(new Closure(closed.table(), from, to)));
    }
    return all;
  }

  private Set<Integer> pauses() {
    return slots()
        .filter(s -> event.dayPlan().breaks().stream().anyMatch(b -> b.touch(event.slots(), s)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private Map<Integer, String> rooms() {
    Map<Integer, String> rooms = new HashMap<>();
    for (DayPlan.Room room : event.dayPlan().rooms()) {
      IntStream.rangeClosed(room.firstTable(), Math.min(room.lastTable(), event.tables()))
          .forEach(table -> rooms.put(table, room.name()));
    }
    return rooms;
  }

  private Map<Couple, Set<String>> persons(Collection<Talk> talks) {
    Map<Couple, Set<String>> persons = new HashMap<>();
    for (Talk talk : talks) {
      Set<String> needed = new HashSet<>(delegates(talk, talk.seeker(), Side.SEEKER));
      needed.addAll(delegates(talk, talk.holder(), Side.HOLDER));
      if (!needed.isEmpty()) {
        persons.put(couple(talk), needed);
      }
    }
    return persons;
  }

  /** Who of a party must sit in a talk; persons of one name in two parties are two persons. */
  private Set<String> delegates(Talk talk, OrganizationId party, Side side) {
    var offerings = offerings(talk);
    return event
        .findParticipant(party, side)
        .map(Participant::attendance)
        .map(Attendance::delegates)
        .orElse(List.of())
        .stream()
        .filter(d -> d.offerings().stream().anyMatch(offerings::contains))
        .map(d -> party + "\t" + d.name())
        .collect(Collectors.toSet());
  }

  /** Talks that were forced, or that one of both comes for. */
  private Set<Couple> mustMeet(Collection<Talk> talks, WishBook wishes) {
    return talks.stream()
        .filter(t -> isPinned(t) || isCome(t, wishes))
        .map(DayInSlots::couple)
        .collect(Collectors.toSet());
  }

  private boolean isPinned(Talk talk) {
    var offerings = offerings(talk);
    return event.pairRules().stream()
        .anyMatch(
            r ->
                r.kind() == PairRule.Kind.PIN
                    && r.seeker().equals(talk.seeker())
                    && offerings.contains(r.offering()));
  }

  private static boolean isCome(Talk talk, WishBook wishes) {
    var holders = List.of(talk.holder());
    return offerings(talk).stream()
        .flatMap(
            o ->
                java.util.stream.Stream.of(Side.values())
                    .flatMap(by -> wishes.findWish(by, talk.seeker(), holders, o).stream()))
        .map(Wish::word)
        .anyMatch(word -> word == WishWord.MUST_MEET);
  }

  private static Set<OfferingId> offerings(Talk talk) {
    return talk.agenda().stream()
        .map(MatchEntry::match)
        .map(m -> m.pairing().offering())
        .collect(Collectors.toSet());
  }

  private static Couple couple(Talk talk) {
    return new Couple(talk.seeker(), talk.holder());
  }

  private IntStream slots() {
    return IntStream.range(0, event.slots().count());
  }

  /** Tells each longest stretch of slots for which something holds: its first and last one. */
  private void stretches(IntPredicate holds, BiConsumer<Integer, Integer> told) {
    int from = -1;
    for (int slot = 0; slot <= event.slots().count(); slot++) {
      boolean inside = slot < event.slots().count() && holds.test(slot);
      if (inside && from < 0) {
        from = slot;
      } else if (!inside && from >= 0) {
        told.accept(from, slot - 1);
        from = -1;
      }
    }
  }
}
