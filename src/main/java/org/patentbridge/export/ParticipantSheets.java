package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.organization.OrganizationId;

/** A sheet per seeking party, for itself: its own needs are named whole, reasons and all. */
final class ParticipantSheets implements Sheets {

  private static final List<String> KEYS =
      List.of(
          "rank",
          "need-title",
          "start",
          "end",
          "table",
          "holder",
          "kind",
          "number",
          "title",
          "legal-status",
          "status-date",
          "status-source",
          "open-licence",
          "points",
          "coverage",
          "missing",
          "unverified",
          "why-zh",
          "why-en",
          "not-seated-zh",
          "not-seated-en");

  private final Dossier dossier;
  private final Seating seating;
  private final SheetHead head;
  private final Map<OrganizationId, List<MatchEntry>> entries;
  private final List<Addressee> readers;
  private final List<String> keys;

  ParticipantSheets(Dossier dossier) {
    this.dossier = dossier;
    seating = new Seating(dossier);
    head = new SheetHead(dossier);
    entries = seating.bySeeker();
    readers = readers(dossier, entries);
    boolean mandates =
        !dossier.run().entries().isEmpty()
            && dossier.run().entries().stream()
                .allMatch(e -> e.match().pairing().seeker().kind() == SeekerId.Kind.MANDATE);
    keys =
        KEYS.stream().map(k -> mandates && k.equals("need-title") ? "mandate-title" : k).toList();
  }

  /** Everybody who seeks: with rows, left over, or only listed as a participant. */
  private static List<Addressee> readers(
      Dossier dossier, Map<OrganizationId, List<MatchEntry>> entries) {
    Map<OrganizationId, String> names = new TreeMap<>();
    entries.forEach((party, rows) -> names.put(party, rows.getFirst().card().seekerName()));
    Set<OrganizationId> holders = new HashSet<>();
    for (Participant participant : dossier.event().participants()) {
      var party = participant.party();
      if (participant.side() == Side.SEEKER) {
        names.putIfAbsent(party, dossier.names().getOrDefault(party, party.value()));
      } else {
        holders.add(party);
      }
    }
    for (LeftOver left : dossier.run().leftOvers()) {
      if (!holders.contains(left.party())) {
        names.putIfAbsent(left.party(), left.name());
      }
    }
    for (MeetingHistory.Cancelled cancelled : dossier.history().cancelled()) {
      names.putIfAbsent(cancelled.meeting().seeker(), cancelled.meeting().seekerName());
    }
    return names.entrySet().stream()
        .map(n -> new Addressee(n.getKey().value(), n.getValue()))
        .toList();
  }

  @Override
  public String title() {
    return "export.sheet.for-participants";
  }

  @Override
  public List<Addressee> readers() {
    return readers;
  }

  @Override
  public List<Column> columns() {
    return LineTable.columns(keys);
  }

  @Override
  public Sheet of(Addressee reader) {
    var party = new OrganizationId(reader.id());
    var lines = lines(party);
    var unseated =
        seating.waitingOf(party, true).stream()
            .map(u -> EventCalendar.unseated(u.holderName(), Words.of(u.reason())))
            .toList();
    var facts = new ArrayList<>(head.facts("export.column.party", reader));
    facts.addAll(head.leftOver(party));
    return new Sheet(
        reader,
        facts,
        LineTable.of("for-participants", keys, lines, dossier.event().slots()),
        SheetHead.remarks(unseated, "export.remark.own-sheet"),
        Appointments.of(lines, true),
        unseated,
        withdrawn(party));
  }

  private List<Line> lines(OrganizationId party) {
    return entries.getOrDefault(party, List.of()).stream()
        .map(
            e ->
                new Line(
                    e,
                    seating.seatOf(e),
                    seating.waitingOf(e),
                    e.card().seekerName(),
                    e.card().seekerTitle(),
                    "",
                    true))
        .toList();
  }

  private List<Appointment> withdrawn(OrganizationId party) {
    return dossier.history().cancelled().stream()
        .map(MeetingHistory.Cancelled::meeting)
        .filter(m -> m.seeker().equals(party))
        .sorted(Comparator.comparing(Meeting::id))
        .map(m -> Appointments.of(m, m.seekerName(), true))
        .toList();
  }
}
