package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.markup.Draft;
import org.patentbridge.intake.format.markup.RecordCutter;

/**
 * Reads records of lines that open with a tag; a line that opens with five spaces goes on with the
 * one above. A file whose last line does not end was cut off, unless a record can end with that
 * line. Lines of reasons, which corrections bring along, belong to no record.
 */
final class TaggedRows implements RowReader {

  private static final String GOES_ON = "     ";

  private final Form form;
  private final Function<TaggedRecord, Draft> reader;

  /**
   * How lines are told apart.
   *
   * @param opens the first line of a record
   * @param body the line behind which fields begin, which opens a record that has no line in front
   *     of it; the same as {@code opens} where records have no head
   * @param section a line that is the name of a section
   * @param field a line with a tag and its text, in groups of these names
   * @param skipped a line of the file that belongs to no record
   * @param end what records end with
   */
  record Form(
      Pattern opens, Pattern body, Pattern section, Pattern field, Pattern skipped, End end) {}

  /**
   * What the last line of a record is known by.
   *
   * @param line its text
   * @param sections in which it stands
   * @param shorter sections in which it stands in files of which no record has one of the former
   */
  record End(Pattern line, Set<String> sections, Set<String> shorter) {

    End {
      sections = Set.copyOf(sections);
      shorter = Set.copyOf(shorter);
    }
  }

  /** A file's text from its first record on. */
  static String opening(Head head) {
    return head.text()
        .lines()
        .dropWhile(line -> line.isBlank() || isReason(line))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isReason(String line) {
    return line.startsWith(ReasonColumns.LINE);
  }

  /**
   * @param reader what a record tells
   */
  TaggedRows(Form form, Function<TaggedRecord, Draft> reader) {
    this.form = form;
    this.reader = reader;
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    var reading = new Reading(source, sink);
    try (var lines = source.lines()) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        reading.take(line.get());
      }
    }
    reading.finish(false);
    reading.tally.tell(source, sink);
  }

  /** One file on its way. */
  private final class Reading {

    private final Source source;
    private final RowSink sink;
    private final Tally tally = new Tally();
    private @Nullable TaggedRecord record;
    private boolean inHead;
    private boolean noted;
    private boolean inFull;

    Reading(Source source, RowSink sink) {
      this.source = source;
      this.sink = sink;
    }

    void take(Lines.Line line) {
      if (!isReason(line.text())) {
        takeText(line);
      }
    }

    private void takeText(Lines.Line line) {
      var text = line.text();
      var body = form.body().matcher(text).matches();
      if (form.opens().matcher(text).matches() || body && !inHead) {
        finish(false);
        record = new TaggedRecord(line.number());
        if (form.section().matcher(text).matches()) {
          record.section(text.strip());
        }
        inHead = !body;
      } else if (body) {
        inHead = false;
      }
      if (record == null) {
        between(line);
        return;
      }
      record.keep(text);
      if (line.overlong()) {
        sink.refuse(
            Problem.error(
                "line-too-long",
                source.place(line.number()),
                "",
                Integer.toString(Lines.MAX_LENGTH)),
            Raw.NONE);
      } else if (!body && !isHead(record, line) && !isUnderstood(record, text)) {
        refuseAlone(line);
      }
      if (!line.whole()) {
        finish(!isEnd(record, line));
      }
    }

    /** Its record stands without it; given back by itself it would be taken for another's. */
    private void refuseAlone(Lines.Line line) {
      sink.refuse(
          Problem.error("tagged-line-unread", source.place(line.number()), line.text()), Raw.NONE);
    }

    /** Whether the last record of a file is whole, of which only the last line does not end. */
    private boolean isEnd(TaggedRecord of, Lines.Line line) {
      var end = form.end();
      var isLastSection =
          end.sections().contains(of.section()) || !inFull && end.shorter().contains(of.section());
      return line.text().isBlank()
          || !line.cut() && isLastSection && end.line().matcher(line.text()).matches();
    }

    /** The line that opened a record with a head, or the one behind it. */
    private boolean isHead(TaggedRecord of, Lines.Line line) {
      return inHead && line.number() <= of.line() + 1;
    }

    private void between(Lines.Line line) {
      if (!line.text().isBlank() && !form.skipped().matcher(line.text()).matches()) {
        refuseAlone(line);
      }
    }

    private boolean isUnderstood(TaggedRecord to, String text) {
      if (text.isBlank()) {
        return true;
      }
      if (text.startsWith(GOES_ON)) {
        return to.goOn(text);
      }
      if (form.section().matcher(text).matches()) {
        to.section(text.strip());
        return true;
      }
      var field = form.field().matcher(text);
      if (!field.matches()) {
        return false;
      }
      var value = field.group("text");
      to.field(field.group("tag"), value == null ? "" : value);
      return true;
    }

    private void noteOnce() {
      if (!noted) {
        noted = true;
        sink.note(Notes.notKept(source, PatentCells.NOT_KEPT));
      }
    }

    void finish(boolean cut) {
      var whole = record;
      record = null;
      if (whole == null) {
        return;
      }
      inFull |= form.end().sections().contains(whole.section());
      var place = source.place(whole.line());
      if (cut) {
        sink.refuse(Problem.error("file-cut-record", place, ""), Raw.text(whole.text()));
      } else if (whole.isOverlong()) {
        sink.refuse(
            Problem.error("record-too-long", place, "", Integer.toString(RecordCutter.MAX_RECORD)),
            Raw.NONE);
      } else {
        noteOnce();
        var cells = new PatentCells(reader.apply(whole), true, tally).list();
        sink.row(new Row(whole.line(), cells, Raw.text(whole.text())));
      }
    }
  }
}
