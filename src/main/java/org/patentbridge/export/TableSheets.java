package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.meeting.Meeting;

/** A card per table of the hall, which everybody who walks by may read; needs are not named. */
final class TableSheets implements Sheets {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("slot", 7),
          Column.of("start", 17),
          Column.of("end", 17),
          Column.of("seeker", 30),
          Column.of("holder", 30),
          Column.of("agenda", 70));

  private final Dossier dossier;
  private final SheetHead head;
  private final Map<Integer, List<Meeting>> meetings;

  TableSheets(Dossier dossier) {
    this.dossier = dossier;
    head = new SheetHead(dossier);
    meetings = new Seating(dossier).byTable();
  }

  @Override
  public String title() {
    return "export.sheet.tables";
  }

  @Override
  public List<Addressee> readers() {
    int last = meetings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    return IntStream.rangeClosed(1, last)
        .mapToObj(Integer::toString)
        .map(t -> new Addressee(t, Words.sentences("export.calendar.table", t)))
        .toList();
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Sheet of(Addressee reader) {
    int table = Integer.parseInt(reader.id());
    var held = meetings.getOrDefault(table, List.of());
    return new Sheet(
        reader,
        head.facts("export.column.table", reader),
        Table.of("tables", COLUMNS, held, this::row),
        SheetHead.remarks(List.of(), "export.remark.hall"),
        held.stream().map(m -> Appointments.inHall(m, seeker(m))).toList(),
        List.of(),
        withdrawn(table));
  }

  private List<Cell> row(Meeting meeting) {
    SlotPlan slots = dossier.event().slots();
    var cells = new ArrayList<Cell>();
    for (String key : List.of("slot", "start", "end")) {
      cells.add(LineTable.cell(key, meeting, slots));
    }
    cells.add(Cell.of(seeker(meeting)));
    cells.add(Cell.of(Appointments.holder(meeting)));
    cells.add(
        Cell.of(
            meeting.agenda().stream()
                .map(TimetableTables::topic)
                .collect(Collectors.joining("\n"))));
    return cells;
  }

  private String seeker(Meeting meeting) {
    return meeting.agenda().stream().allMatch(dossier.disclosure()::hallReadsOwner)
        ? meeting.seekerName()
        : Words.both("export.hidden.owner");
  }

  private List<Appointment> withdrawn(int table) {
    return dossier.history().cancelled().stream()
        .map(MeetingHistory.Cancelled::meeting)
        .filter(m -> m.table() == table)
        .sorted(Comparator.comparing(Meeting::id))
        .map(m -> Appointments.inHall(m, seeker(m)))
        .toList();
  }
}
