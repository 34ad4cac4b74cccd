package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.organization.OrganizationId;

/** A sheet per holder, for itself: needs are named as far as their owners allow. */
final class HolderSheets implements Sheets {

  private static final List<String> KEYS =
      List.of(
          "start",
          "end",
          "table",
          "seeker",
          "need-title",
          "need-chain",
          "kind",
          "number",
          "title",
          "legal-status",
          "status-date",
          "status-source",
          "open-licence",
          "points",
          "unverified",
          "why-zh",
          "why-en",
          "not-seated-zh",
          "not-seated-en");

  /** By the hour, then who has none; within a meeting the best first. */
  private static final Comparator<Line> BY_HOUR =
      Comparator.<Line>comparingInt(l -> slot(l.seat()))
          .thenComparingInt(l -> table(l.seat()))
          .thenComparing(l -> l.entry().match().points(), Comparator.reverseOrder())
          .thenComparing(l -> l.entry().match().pairing().offering())
          .thenComparing(Line::need)
          .thenComparing(l -> l.entry().match().pairing().seeker());

  private final Dossier dossier;
  private final Seating seating;
  private final SheetHead head;
  private final Map<OrganizationId, List<MatchEntry>> entries;
  private final List<Addressee> readers;

  HolderSheets(Dossier dossier) {
    this.dossier = dossier;
    seating = new Seating(dossier);
    head = new SheetHead(dossier);
    entries = seating.byHolder();
    readers = readers(dossier, entries);
  }

  private static int slot(@Nullable Meeting m) {
    return m == null ? Integer.MAX_VALUE : m.slot();
  }

  private static int table(@Nullable Meeting m) {
    return m == null ? 0 : m.table();
  }

  /** Everybody who holds: with rows, or listed as a participant. */
  private static List<Addressee> readers(
      Dossier dossier, Map<OrganizationId, List<MatchEntry>> entries) {
    Map<OrganizationId, String> names = new TreeMap<>();
    entries.forEach((party, rows) -> names.put(party, LineTable.holder(rows.getFirst())));
    Map<OrganizationId, String> left =
        dossier.run().leftOvers().stream()
            .collect(Collectors.toMap(LeftOver::party, LeftOver::name, (one, other) -> one));
    for (Participant participant : dossier.event().participants()) {
      var party = participant.party();
      if (participant.side() == Side.HOLDER) {
        var otherwise = left.getOrDefault(party, party.value());
        names.putIfAbsent(party, dossier.names().getOrDefault(party, otherwise));
      }
    }
    for (MeetingHistory.Cancelled cancelled : dossier.history().cancelled()) {
      names.putIfAbsent(cancelled.meeting().holder(), cancelled.meeting().holderName());
    }
    return names.entrySet().stream()
        .map(n -> new Addressee(n.getKey().value(), n.getValue()))
        .toList();
  }

  @Override
  public String title() {
    return "export.sheet.holders";
  }

  @Override
  public List<Addressee> readers() {
    return readers;
  }

  @Override
  public List<Column> columns() {
    return LineTable.columns(KEYS);
  }

  @Override
  public Sheet of(Addressee reader) {
    var party = new OrganizationId(reader.id());
    var lines = lines(party);
    var unseated = unseated(party);
    var facts = new ArrayList<>(head.facts("export.column.holder", reader));
    facts.addAll(head.leftOver(party));
    return new Sheet(
        reader,
        facts,
        LineTable.of("holders", KEYS, lines, dossier.event().slots()),
        SheetHead.remarks(unseated, "export.remark.other-side"),
        Appointments.of(lines, false),
        unseated,
        withdrawn(party));
  }

  private List<String> unseated(OrganizationId party) {
    var hidden = hidden(party);
    return seating.waitingOf(party, false).stream()
        .map(
            u ->
                EventCalendar.unseated(
                    hidden.contains(u.seeker()) || u.seeker().isAnonymous()
                        ? Words.both("export.hidden.owner")
                        : u.seekerName(),
                    Words.of(u.reason())))
        .toList();
  }

  /** Parties that the holder may not know behind at least one of their needs. */
  private Set<OrganizationId> hidden(OrganizationId party) {
    return entries.getOrDefault(party, List.of()).stream()
        .filter(e -> !dossier.disclosure().readsOwner(e))
        .map(e -> e.match().seekerParty())
        .collect(Collectors.toSet());
  }

  private List<Line> lines(OrganizationId party) {
    var rows = entries.getOrDefault(party, List.of());
    var hidden = hidden(party);
    return rows.stream().map(e -> line(e, hidden)).sorted(BY_HOUR).toList();
  }

  /**
   * A party that seeks openly with one need and without its name with another must not be known by
   * the hour that both share: the open row tells no hour then.
   */
  private Line line(MatchEntry entry, Set<OrganizationId> hidden) {
    var disclosure = dossier.disclosure();
    boolean named = disclosure.readsOwner(entry);
    boolean withheld = named && hidden.contains(entry.match().seekerParty());
    return new Line(
        entry,
        withheld ? null : seating.seatOf(entry),
        withheld ? null : seating.waitingOf(entry),
        named ? name(entry) : Words.both("export.hidden.owner"),
        disclosure.readsTitle(entry)
            ? entry.card().seekerTitle()
            : Words.both("export.hidden.need"),
        disclosure.chainLinks(entry),
        disclosure.readsNeed(entry));
  }

  private String name(MatchEntry entry) {
    var seat = seating.seatOf(entry);
    return seat == null ? entry.card().seekerName() : seat.seekerName();
  }

  private List<Appointment> withdrawn(OrganizationId party) {
    return dossier.history().cancelled().stream()
        .map(MeetingHistory.Cancelled::meeting)
        .filter(m -> m.holder().equals(party))
        .sorted(Comparator.comparing(Meeting::id))
        .map(m -> Appointments.of(m, seeker(m), false))
        .toList();
  }

  private String seeker(Meeting meeting) {
    return meeting.agenda().stream().allMatch(dossier.disclosure()::readsOwner)
        ? meeting.seekerName()
        : Words.both("export.hidden.owner");
  }
}
