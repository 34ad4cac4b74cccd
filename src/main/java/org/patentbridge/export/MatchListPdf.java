package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.export.Stack.Wish;

/** The organizer's own papers: match lists with all that stands beside them, and the timetable. */
final class MatchListPdf {

  private static final List<Wish> LIST =
      List.of(
          Wish.of(0.4, "rank"),
          Wish.of(
              1.7,
              "enterprise",
              "investor",
              "need-title",
              "mandate-title",
              "need-id",
              "mandate-id"),
          Wish.of(1.9, "number", "title", "kind", "+open-licence"),
          Wish.of(1, "holder"),
          Wish.of(1.1, "legal-status", "status-date", "status-source"),
          Wish.of(0.7, "points", "coverage"),
          Wish.of(2.6, "why-zh", "why-en"));

  private static final List<Wish> BESIDE =
      List.of(
          Wish.of(2, "party", "gate", "item"),
          Wish.of(1, "party-id"),
          Wish.of(1, "answer"),
          Wish.of(0.5, "got", "count"),
          Wish.of(3, "reason-zh", "reason-en"),
          Wish.of(4, "value"));

  private static final List<Wish> MEETINGS =
      List.of(
          Wish.of(0.4, "slot"),
          Wish.of(1.1, "start", "end", "zone"),
          Wish.of(0.4, "table"),
          Wish.of(2, "seeker"),
          Wish.of(2, "holder"),
          Wish.of(4, "agenda", "reason-zh", "reason-en"));

  private MatchListPdf() {}

  static void write(Dossier dossier, FontShelf shelf, OutputStream out) throws IOException {
    var run = dossier.run();
    var title = Words.both("export.sheet.match-list");
    try (var file = new PdfFile(shelf, title + " · " + dossier.event().nameZh(), dossier)) {
      file.begin(title);
      file.table(MatchTable.of(run), LIST);
      section(file, RunTables.leftOver(run));
      section(file, RunTables.gates(run));
      section(file, Notes.of(dossier.event(), run, 1, 0));
      file.end(List.of(Words.sentences("export.remark.organizer")));
      file.writeTo(out);
    }
  }

  static void writeTimetable(
      Dossier dossier, Timetable timetable, FontShelf shelf, OutputStream out) throws IOException {
    var title = Words.both("export.sheet.timetable");
    var provenance = dossier.run().provenance();
    try (var file = new PdfFile(shelf, title + " · " + dossier.event().nameZh(), dossier)) {
      file.begin(title);
      file.table(TimetableTables.meetings(timetable), MEETINGS);
      file.heading(Words.both("export.sheet.unscheduled"));
      file.table(TimetableTables.unscheduled(timetable), MEETINGS);
      section(file, Notes.of(dossier.event(), timetable, provenance, 1, 0));
      file.end(List.of(Words.sentences("export.remark.organizer")));
      file.writeTo(out);
    }
  }

  private static void section(PdfFile file, Table table) throws IOException {
    file.heading(table.name());
    file.table(table, BESIDE);
  }
}
