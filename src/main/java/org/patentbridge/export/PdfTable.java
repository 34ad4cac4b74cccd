package org.patentbridge.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.export.PdfFonts.Letter;
import org.patentbridge.export.PdfPaper.Ink;
import org.patentbridge.export.PdfPaper.Style;

/**
 * A table on paper: its head is repeated on every page, a row moves to the next page where it does
 * not fit, and one that is longer than a page goes on there.
 */
final class PdfTable {

  private static final float SIZE = 8;
  private static final float LEADING = 10.5f;
  private static final float PAD = 3;
  private static final Ink HEAD = new Ink(0.87f, 0.91f, 0.95f);

  private final PdfPaper paper;
  private final PdfText text;
  private final Table table;
  private final List<Stack> stacks;

  PdfTable(PdfPaper paper, PdfText text, Table table, List<Stack> stacks) {
    this.paper = paper;
    this.text = text;
    this.table = table;
    this.stacks = stacks;
  }

  /** A line of a cell. */
  private record CellLine(List<Letter> letters, boolean right) {}

  /** Lines of each cell of a row. */
  private record Row(List<List<CellLine>> cells) {
    int lines() {
      return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    float height() {
      return lines() * LEADING + 2 * PAD;
    }
  }

  /** Writes the head, then all rows; where there is none, that there is none. */
  void write() throws IOException {
    var head = new Row(stacks.stream().map(s -> lines(s, s.heading(), false)).toList());
    if (paper.left() < head.height() + 2 * LEADING) {
      paper.turn();
    }
    draw(head, 0, head.lines(), true);
    boolean any = false;
    for (List<Cell> cells : table.rows()) {
      any = true;
      write(row(cells), head);
    }
    if (!any) {
      write(
          new Row(List.of(wrapped(Words.both("export.none"), false, paper.width() - 2 * PAD))),
          head);
    }
  }

  private Row row(List<Cell> cells) {
    List<List<CellLine>> columns = new ArrayList<>();
    for (Stack stack : stacks) {
      List<CellLine> lines = new ArrayList<>();
      for (Stack.Shown value : stack.values(cells)) {
        lines.addAll(lines(stack, value.text(), value.right()));
      }
      columns.add(lines);
    }
    return new Row(columns);
  }

  private List<CellLine> lines(Stack stack, String value, boolean right) {
    return wrapped(value, right, width(stack) - 2 * PAD);
  }

  private List<CellLine> wrapped(String value, boolean right, float width) {
    return text.lines(value, SIZE, width).stream().map(l -> new CellLine(l, right)).toList();
  }

  private float width(Stack stack) {
    float all = 0;
    for (Stack other : stacks) {
      all += other.weight();
    }
    return paper.width() * stack.weight() / all;
  }

  private void write(Row row, Row head) throws IOException {
    float whole = paper.height() - head.height();
    int done = 0;
    do {
      float rest = (row.lines() - done) * LEADING + 2 * PAD;
      int lines = row.lines() - done;
      if (rest > paper.left()) {
        lines = rest <= whole ? 0 : (int) ((paper.left() - 2 * PAD) / LEADING);
      }
      if (lines <= 0 && row.lines() > 0) {
        paper.turn();
        draw(head, 0, head.lines(), true);
      } else {
        draw(row, done, done + lines, false);
        done += lines;
      }
    } while (done < row.lines());
  }

  private void draw(Row row, int from, int to, boolean head) throws IOException {
    float height = (to - from) * LEADING + 2 * PAD;
    if (head) {
      paper.area(0, paper.width(), height, HEAD);
    }
    float x = 0;
    for (int c = 0; c < row.cells().size(); c++) {
      float width = row.cells().size() == 1 ? paper.width() : width(stacks.get(c));
      var lines = row.cells().get(c);
      for (int i = from; i < Math.min(to, lines.size()); i++) {
        float down = PAD + (i - from + 1) * LEADING - (LEADING - SIZE);
        draw(lines.get(i), x, width, down, head);
      }
      x += width;
    }
    paper.skip(height);
    paper.rule();
  }

  private void draw(CellLine line, float x, float width, float down, boolean bold)
      throws IOException {
    float at = line.right() ? x + width - PAD - PdfText.printed(line.letters()) * SIZE : x + PAD;
    paper.letters(line.letters(), at, down, bold ? Style.bold(SIZE) : Style.plain(SIZE));
  }
}
