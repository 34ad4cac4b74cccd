package org.patentbridge.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.message.Language;

/** A timetable as rows of meetings, as a grid of slots and tables, and what found no place. */
final class TimetableTables {

  private TimetableTables() {}

  static Table meetings(Timetable timetable) {
    return Table.of("timetable", placeColumns(), timetable.meetings(), m -> row(timetable, m));
  }

  private static List<Column> placeColumns() {
    return List.of(
        Column.of("slot", 7),
        Column.of("start", 17),
        Column.of("end", 17),
        Column.of("zone", 15),
        Column.of("table", 7),
        Column.of("seeker", 30),
        Column.of("holder", 30),
        Column.of("agenda", 70));
  }

  private static List<Cell> row(Timetable timetable, Meeting meeting) {
    var slots = timetable.slots();
    return List.of(
        Cell.of(meeting.slot() + 1),
        new Cell.Moment(slots.startOf(meeting.slot()).toLocalDateTime()),
        new Cell.Moment(slots.endOf(meeting.slot()).toLocalDateTime()),
        Cell.of(slots.zone().getId()),
        Cell.of(meeting.table()),
        Cell.of(meeting.seekerName()),
        Cell.of(meeting.holderName()),
        Cell.of(agenda(meeting)));
  }

  private static String agenda(Meeting meeting) {
    return meeting.agenda().stream().map(TimetableTables::topic).collect(Collectors.joining("\n"));
  }

  /** What a meeting talks about, on one line: number and title; the need stays its owner's own. */
  static String topic(MatchEntry entry) {
    var card = entry.card();
    return (card.offeringNumber() + " " + card.offeringTitle()).replaceAll("\\s+", " ").strip();
  }

  /** Both kinds of rows for the one file that CSV is: seated ones, then those without a place. */
  static Table all(Timetable timetable) {
    var columns = new ArrayList<>(placeColumns());
    columns.add(Column.of("not-seated-zh", 40));
    columns.add(Column.of("not-seated-en", 40));
    return new Table(
        Words.both("export.sheet.timetable"),
        columns,
        0,
        () ->
            Stream.concat(
                    timetable.meetings().stream()
                        .map(m -> joined(row(timetable, m), List.of(Cell.EMPTY, Cell.EMPTY))),
                    timetable.unscheduled().stream().map(TimetableTables::withoutPlace))
                .iterator());
  }

  private static List<Cell> withoutPlace(Unscheduled meeting) {
    return List.of(
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.of(meeting.seekerName()),
        Cell.of(meeting.holderName()),
        Cell.EMPTY,
        Cell.of(Words.of(meeting.reason(), Language.ZH)),
        Cell.of(Words.of(meeting.reason(), Language.EN)));
  }

  private static List<Cell> joined(List<Cell> left, List<Cell> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  static Table unscheduled(Timetable timetable) {
    return Table.of(
        "unscheduled",
        List.of(
            Column.of("seeker", 30),
            Column.of("holder", 30),
            Column.of("reason-zh", 60),
            Column.of("reason-en", 60)),
        timetable.unscheduled(),
        u ->
            List.of(
                Cell.of(u.seekerName()),
                Cell.of(u.holderName()),
                Cell.of(Words.of(u.reason(), Language.ZH)),
                Cell.of(Words.of(u.reason(), Language.EN))));
  }

  private record Seat(int slot, int table) {}

  /** Slots of the plan as rows, tables up to the last one in use as columns. */
  static Table grid(Timetable timetable) {
    Map<Seat, String> seated =
        timetable.meetings().stream()
            .collect(
                Collectors.toMap(
                    m -> new Seat(m.slot(), m.table()),
                    TimetableTables::pair,
                    (one, other) -> one + "\n" + other));
    int tables = timetable.meetings().stream().mapToInt(Meeting::table).max().orElse(1);
    int last = timetable.meetings().stream().mapToInt(Meeting::slot).max().orElse(-1);
    int slots = Math.max(timetable.slots().count(), last + 1);
    var columns = new ArrayList<>(List.of(Column.of("slot", 7), Column.of("start", 17)));
    for (int t = 1; t <= tables; t++) {
      columns.add(Column.numbered("table-number", t, 28));
    }
    return Table.of(
            "grid",
            columns,
            IntStream.range(0, slots).boxed().toList(),
            slot -> gridRow(timetable, seated, slot, tables))
        .frozen(2);
  }

  private static List<Cell> gridRow(
      Timetable timetable, Map<Seat, String> seated, int slot, int tables) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(slot + 1));
    cells.add(new Cell.Moment(timetable.slots().startOf(slot).toLocalDateTime()));
    IntStream.rangeClosed(1, tables)
        .forEach(t -> cells.add(Cell.of(seated.getOrDefault(new Seat(slot, t), ""))));
    return cells;
  }

  private static String pair(Meeting meeting) {
    return meeting.seekerName() + "\n↔ " + meeting.holderName();
  }
}
