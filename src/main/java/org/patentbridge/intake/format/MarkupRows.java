package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.markup.Cut;
import org.patentbridge.intake.format.markup.Element;
import org.patentbridge.intake.format.markup.NotPatents;
import org.patentbridge.intake.format.markup.RecordCutter;
import org.patentbridge.intake.format.markup.RecordKind;
import org.patentbridge.intake.format.markup.XmlDoor;

/** Reads the records of markup, one element a patent, by the tables of their kinds. */
final class MarkupRows implements RowReader {

  private final List<RecordKind> kinds;
  private final boolean tidies;

  MarkupRows(List<RecordKind> kinds) {
    this(kinds, false);
  }

  /**
   * @param tidies whether records may be SGML that is no XML
   */
  MarkupRows(List<RecordKind> kinds, boolean tidies) {
    this.kinds = kinds;
    this.tidies = tidies;
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    var tally = new Tally();
    var reading = new Reading(source, sink, tally);
    try (var cutter = cutter(source)) {
      for (var cut = cutter.next(); cut.isPresent(); cut = cutter.next()) {
        reading.take(cut.get());
      }
      if (!reading.anything) {
        throw NotPatents.refused(cutter.firstRoot(), source.place(0));
      }
    }
    tally.tell(source, sink);
  }

  private RecordCutter cutter(Source source) throws IOException {
    return new RecordCutter(source.characters(), source.encoding().charset(), source::place, kinds);
  }

  /** One file on its way. */
  private final class Reading {

    private final Source source;
    private final RowSink sink;
    private final Tally tally;
    private final XmlDoor door;
    private boolean anything;
    private boolean anyPatent;

    Reading(Source source, RowSink sink, Tally tally) {
      this.source = source;
      this.sink = sink;
      this.tally = tally;
      this.door = new XmlDoor(source::place, tally::entityUnknown);
    }

    void take(Cut cut) {
      var kind = cut.kind();
      anything |= kind != null;
      if (cut.problem() != null || kind == null) {
        if (cut.problem() != null) {
          sink.refuse(cut.problem(), cut.text().isEmpty() ? Raw.NONE : Raw.text(cut.text()));
        }
        return;
      }
      try {
        take(cut, kind);
      } catch (BadInputException unreadable) {
        sink.refuse(unreadable.report().problems().getFirst(), Raw.text(cut.whole()));
      }
    }

    private void take(Cut cut, RecordKind kind) {
      var record = read(cut);
      var inner = kind.isPatent() ? Optional.<Element>empty() : patentIn(record);
      if (inner.isPresent()) {
        take(cut, kindOf(inner.get()).orElse(kind), inner.get());
      } else {
        take(cut, kind, record);
      }
    }

    /** What only names a patent may hold the patent's own record. */
    private Optional<Element> patentIn(Element record) {
      return record.children().filter(e -> kindOf(e).isPresent()).findFirst();
    }

    private Optional<RecordKind> kindOf(Element element) {
      return kinds.stream()
          .filter(k -> k.isPatent() && k.opensWith(element.name(), ""))
          .findFirst();
    }

    private void take(Cut cut, RecordKind kind, Element record) {
      if (!kind.namespace().test(record.namespace())) {
        throw NotPatents.refused(record.name(), source.place(cut.line()));
      }
      var draft = kind.table().read(record);
      NotPatents.refuse(kind, draft, source.place(cut.line()));
      var foreign = PatentCells.foreignTitle(draft);
      if (foreign.isPresent()) {
        throw new BadInputException(
            Problem.error(
                "title-other-language", source.place(cut.line()), draft.number(), foreign.get()));
      }
      var granted = kind.verdict() == RecordKind.Verdict.GRANT;
      var cells = new PatentCells(draft, granted, tally).list();
      if (!anyPatent) {
        anyPatent = true;
        sink.note(Notes.notKept(source, PatentCells.NOT_KEPT));
      }
      sink.row(new Row(cut.line(), cells, Raw.text(cut.whole())));
    }

    private Element read(Cut cut) {
      return tidies ? door.readTolerantly(cut) : door.read(cut);
    }
  }
}
