package org.patentbridge.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.patentbridge.export.PdfFonts.Letter;

/**
 * Pages that are filled from top to bottom: letters, rules and areas in points from the lower left.
 * Head and foot are written when a sheet ends, since only then its number of pages is known.
 */
final class PdfPaper {

  static final float MARGIN = 36;

  /** Room for head and foot between the margin and the text. */
  private static final float BAND = 22;

  /** How far a stroke around the letters makes them bold, as a share of their size. */
  private static final float BOLDNESS = 0.016f;

  private static final float SMALL = 7.5f;
  private static final Ink GREY = new Ink(0.4f, 0.4f, 0.4f);

  private static final Ink RULE = new Ink(0.75f, 0.75f, 0.75f);

  private final PDDocument document;
  private final PdfText text;
  private final PDRectangle format;
  private final Frame frame;
  private final List<PDPage> pages = new ArrayList<>();
  private @Nullable PDPageContentStream out;
  private float left;

  /**
   * What stands on every page.
   *
   * @param event of which event
   * @param day when it is
   * @param notice what it is not
   * @param run of which run
   */
  record Frame(String event, String day, String notice, String run) {}

  PdfPaper(PDDocument document, PdfText text, PDRectangle format, Frame frame) {
    this.document = document;
    this.text = text;
    this.format = format;
    this.frame = frame;
  }

  /** Width of the text. */
  float width() {
    return format.getWidth() - 2 * MARGIN;
  }

  /** Height of the text on a page. */
  float height() {
    return format.getHeight() - 2 * (MARGIN + BAND);
  }

  /** What is left of it on this page. */
  float left() {
    return left;
  }

  /** Goes on to a new page. */
  void turn() throws IOException {
    close();
    var page = new PDPage(format);
    document.addPage(page);
    pages.add(page);
    out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    left = height();
  }

  /** The page that is being filled. */
  PDPage page() {
    return pages.getLast();
  }

  private void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  /** Leaves room. */
  void skip(float points) {
    left -= points;
  }

  /** Where the text has come to, from the lower edge of the page. */
  private float level() {
    return MARGIN + BAND + left;
  }

  private PDPageContentStream out() {
    if (out == null) {
      throw new IllegalStateException("no page was begun");
    }
    return out;
  }

  /** Fills an area below where the text has come to; what follows is written over it. */
  void area(float x, float width, float height, Ink color) throws IOException {
    color.fill(out());
    out().addRect(MARGIN + x, level() - height, width, height);
    out().fill();
  }

  /** A thin rule across the text, where it has come to. */
  void rule() throws IOException {
    RULE.stroke(out());
    out().setLineWidth(0.4f);
    out().moveTo(MARGIN, level());
    out().lineTo(MARGIN + width(), level());
    out().stroke();
  }

  /**
   * A line of letters.
   *
   * @param x from the left edge of the text
   * @param down of the letters' foot below where the text has come to
   */
  void letters(List<Letter> line, float x, float down, Style style) throws IOException {
    draw(out(), line, MARGIN + x, level() - down, style);
  }

  /** A colour by its shares of red, green and blue, 0 to 1. */
  record Ink(float red, float green, float blue) {
    static final Ink BLACK = new Ink(0, 0, 0);

    private void fill(PDPageContentStream out) throws IOException {
      out.setNonStrokingColor(red, green, blue);
    }

    private void stroke(PDPageContentStream out) throws IOException {
      out.setStrokingColor(red, green, blue);
    }
  }

  /** How letters look. */
  record Style(float size, boolean bold, Ink ink) {
    static Style plain(float size) {
      return new Style(size, false, Ink.BLACK);
    }

    static Style bold(float size) {
      return new Style(size, true, Ink.BLACK);
    }
  }

  private static void draw(
      PDPageContentStream out, List<Letter> line, float x, float y, Style style)
      throws IOException {
    if (line.isEmpty()) {
      return;
    }
    out.beginText();
    style.ink.fill(out);
    if (style.bold) {
      out.setRenderingMode(RenderingMode.FILL_STROKE);
      style.ink.stroke(out);
      out.setLineWidth(style.size * BOLDNESS);
    } else {
      out.setRenderingMode(RenderingMode.FILL);
    }
    out.newLineAtOffset(x, y);
    int from = 0;
    while (from < line.size()) {
      var face = line.get(from).face();
      var run = new StringBuilder();
      while (from < line.size() && line.get(from).face() == face) {
        run.append(line.get(from).text());
        from++;
      }
      out.setFont(face.font(), style.size);
      out.showText(run.toString());
    }
    out.endText();
  }

  /** Ends a sheet: writes head and foot of its pages, "page x of y" among them. */
  void end() throws IOException {
    close();
    int number = 0;
    for (PDPage page : pages) {
      number++;
      try (var edge = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        edges(edge, number);
      }
    }
    pages.clear();
  }

  private void edges(PDPageContentStream edge, int number) throws IOException {
    var style = new Style(SMALL, false, GREY);
    float top = format.getHeight() - MARGIN - SMALL;
    var place =
        Words.sentences("export.page", Integer.toString(number), Integer.toString(pages.size()));
    var day = text.beginning(frame.day, SMALL, width());
    float dayWidth = PdfText.printed(day) * SMALL;
    draw(edge, text.beginning(frame.event, SMALL, width() - dayWidth - SMALL), MARGIN, top, style);
    draw(edge, day, MARGIN + width() - dayWidth, top, style);
    draw(edge, text.beginning(frame.notice, SMALL, width()), MARGIN, MARGIN + SMALL + 3, style);
    draw(edge, text.beginning(frame.run, SMALL, width() / 2), MARGIN, MARGIN, style);
    var count = text.beginning(place, SMALL, width() / 2);
    float x = MARGIN + width() - PdfText.printed(count) * SMALL;
    draw(edge, count, x, MARGIN, style);
  }
}
