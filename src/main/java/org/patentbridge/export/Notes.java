package org.patentbridge.export;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.provenance.Provenance;

/** The last sheet of a file: what it is, what it was made from, and what it is not. */
final class Notes {

  private final List<List<Cell>> rows = new ArrayList<>();

  private Notes() {}

  /**
   * Notes to the match lists of a run.
   *
   * @param sheets how many sheets the rows took
   * @param clipped texts that were longer than a cell takes
   */
  static Table of(Event event, MatchRun run, int sheets, long clipped) {
    var notes = new Notes().event(event).run(run.id()).counts(run).balance(run);
    run.remarks().forEach(notes::remark);
    return notes
        .provenance(run.provenance(), event.slots().zone())
        .whole(run.entries().size(), sheets, clipped)
        .table();
  }

  /** Notes to a timetable; parameters as above. */
  static Table of(
      Event event, Timetable timetable, Provenance provenance, int sheets, long clipped) {
    return new Notes()
        .event(event)
        .run(timetable.run())
        .counts(timetable)
        .provenance(provenance, timetable.slots().zone())
        .whole(timetable.meetings().size(), sheets, clipped)
        .table();
  }

  /** Notes to a workbook of sheets; parameters as above. */
  static Table of(Dossier dossier, long rows, int sheets, long clipped) {
    var run = dossier.run();
    return new Notes()
        .event(dossier.event())
        .run(run.id())
        .provenance(run.provenance(), dossier.event().slots().zone())
        .whole(rows, sheets, clipped)
        .table();
  }

  private Notes event(Event event) {
    return add("event-zh", Cell.of(event.nameZh()))
        .add("event-en", Cell.of(event.nameEn()))
        .add("event-id", Cell.of(event.id().value()))
        .add("programme", Cell.of(event.programme()))
        .add("day", Cell.of(event.slots().day()));
  }

  private Notes run(RunId run) {
    return add("run", Cell.of(run.value()));
  }

  private Notes counts(MatchRun run) {
    var counts = run.counts();
    return add("status", Cell.of(Words.of("run-status", run.status())))
        .add("rows", Cell.of(run.entries().size()))
        .add("lists", Cell.of(run.lists().size()))
        .add("left-over", Cell.of(run.leftOvers().size()))
        .add("seekers", Cell.of(counts.seekers()))
        .add("offerings", Cell.of(counts.offerings()))
        .add("candidates", Cell.of(counts.candidates()))
        .add("rejected", Cell.of(counts.rejected()))
        .add("scored", Cell.of(counts.scored()));
  }

  private Notes balance(MatchRun run) {
    var exposure = run.exposure();
    return add("total", Cell.of(run.total()))
        .add("greedy", Cell.of(run.greedyTotal()))
        .add("gain", Cell.of(run.total().minus(run.greedyTotal())))
        .add("proposed", Cell.of(exposure.offerings()))
        .add("top-tenth", new Cell.Share(exposure.topTenthShare()))
        .add("gini", new Cell.Decimal(exposure.gini(), false));
  }

  private Notes counts(Timetable timetable) {
    return add("revision", Cell.of(timetable.revision()))
        .add("meetings", Cell.of(timetable.meetings().size()))
        .add("unscheduled", Cell.of(timetable.unscheduled().size()))
        .add("slots-used", Cell.of(timetable.slotsUsed()))
        .add("slots", Cell.of(timetable.slots().count()))
        .add("zone", Cell.of(timetable.slots().zone().getId()));
  }

  private Notes provenance(Provenance provenance, ZoneId zone) {
    return add("made", new Cell.Moment(provenance.made().atZone(zone).toLocalDateTime()))
        .add("as-of", Cell.of(provenance.asOf()))
        .add("inputs", Cell.of(provenance.inputs().hex()))
        .add("rulebook", Cell.of(provenance.rules().digest().hex()))
        .add("index", Cell.of(provenance.index().name()))
        .add("index-change", Cell.of(provenance.index().lastChange().value()))
        .add("engine", Cell.of(provenance.engine()))
        .add("seed", Cell.of(Long.toString(provenance.seed())));
  }

  private Notes remark(Reason reason) {
    return add("remark", Cell.of(Words.of(reason)));
  }

  private Notes whole(long count, int sheets, long clipped) {
    var words =
        clipped == 0
            ? Words.sentences("export.note.whole.text", text(count), text(sheets))
            : Words.sentences("export.note.clipped.text", text(count), text(sheets), text(clipped));
    return add("whole", Cell.of(words))
        .add("advice", Cell.of(Words.sentences("export.note.advice.text")));
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  private Notes add(String key, Cell value) {
    rows.add(List.of(Cell.of(Words.both("export.note." + key)), value));
    return this;
  }

  private Table table() {
    return Table.of(
        "notes", List.of(Column.of("item", 44), Column.of("value", 90)), rows, row -> row);
  }
}
