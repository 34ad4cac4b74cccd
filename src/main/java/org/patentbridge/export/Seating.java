package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/** Who meets whom where, and all rows of each party, read once for all sheets. */
final class Seating {

  private record Pair(OrganizationId seeker, OrganizationId holder) {
    static Pair of(MatchEntry entry) {
      return new Pair(entry.match().seekerParty(), entry.match().holderParty());
    }
  }

  private final Map<Pair, Meeting> seats = new HashMap<>();
  private final Map<Pair, Unscheduled> waiting = new HashMap<>();
  private final List<MatchEntry> entries;
  private final EventId event;
  private final boolean planned;

  Seating(Dossier dossier) {
    event = dossier.event().id();
    planned = dossier.timetable() != null;
    entries = dossier.run().entries();
    dossier
        .findTimetable()
        .ifPresent(
            t -> {
              t.meetings().forEach(m -> seats.put(new Pair(m.seeker(), m.holder()), m));
              t.unscheduled().forEach(u -> waiting.put(new Pair(u.seeker(), u.holder()), u));
            });
  }

  @Nullable Meeting seatOf(MatchEntry entry) {
    return seats.get(Pair.of(entry));
  }

  /** Why the two do not meet; null where they do, or where nothing is planned yet. */
  @Nullable Unscheduled waitingOf(MatchEntry entry) {
    var pair = Pair.of(entry);
    return seats.containsKey(pair) || !planned
        ? null
        : waiting.getOrDefault(pair, unplanned(entry));
  }

  /** A row that came onto the lists after the timetable was made. */
  private Unscheduled unplanned(MatchEntry entry) {
    var pair = Pair.of(entry);
    return new Unscheduled(
        MeetingId.of(event, pair.seeker, pair.holder),
        pair.seeker,
        entry.card().seekerName(),
        pair.holder,
        entry.card().holderName(),
        Reason.of("export.not-planned"));
  }

  /** Meetings without a place that a party waits for. */
  List<Unscheduled> waitingOf(OrganizationId party, boolean seeking) {
    return waiting.values().stream()
        .filter(u -> party.equals(seeking ? u.seeker() : u.holder()))
        .sorted(Comparator.comparing(Unscheduled::id))
        .toList();
  }

  Map<OrganizationId, List<MatchEntry>> bySeeker() {
    return by(e -> e.match().seekerParty());
  }

  Map<OrganizationId, List<MatchEntry>> byHolder() {
    return by(e -> e.match().holderParty());
  }

  private Map<OrganizationId, List<MatchEntry>> by(Function<MatchEntry, OrganizationId> party) {
    Map<OrganizationId, List<MatchEntry>> parts = new TreeMap<>();
    entries.forEach(e -> parts.computeIfAbsent(party.apply(e), p -> new ArrayList<>()).add(e));
    return parts;
  }

  /** Rows of people who met at a table, by its number. */
  Map<Integer, List<Meeting>> byTable() {
    Map<Integer, List<Meeting>> tables = new TreeMap<>();
    seats.values().forEach(m -> tables.computeIfAbsent(m.table(), t -> new ArrayList<>()).add(m));
    tables.values().forEach(t -> t.sort(Comparator.comparingInt(Meeting::slot)));
    return tables;
  }
}
