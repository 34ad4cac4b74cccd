package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.patentbridge.export.PdfPaper.Style;

/**
 * A PDF file of sheets, each beginning on a page of its own and named in the outline. Pages are
 * kept in a file of the system's temporary folder while they are made, so that memory does not grow
 * with them; times and ids come from the run.
 */
final class PdfFile implements AutoCloseable {

  private static final float TITLE = 15;
  private static final float HEADING = 11;
  private static final float TEXT = 8.5f;
  private static final float LEADING = 1.35f;

  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final PdfFonts fonts;
  private final PdfText text;
  private final PdfPaper paper;

  PdfFile(FontShelf shelf, String title, Dossier dossier) throws IOException {
    this(
        shelf,
        title,
        frame(dossier),
        new Imprint(dossier.run().provenance().engine(), dossier.run().provenance().made()));
  }

  /**
   * What a file says of its making.
   *
   * @param engine version of this software
   * @param made the moment that stands in the file
   */
  record Imprint(String engine, Instant made) {}

  /** A file of no event. */
  PdfFile(FontShelf shelf, String title, PdfPaper.Frame frame, Imprint imprint) throws IOException {
    boolean opened = false;
    try {
      fonts = PdfFonts.of(shelf, document);
      opened = true;
    } finally {
      if (!opened) {
        document.close();
      }
    }
    text = new PdfText(fonts);
    var lying = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    paper = new PdfPaper(document, text, lying, frame);
    describe(title, imprint);
  }

  private static PdfPaper.Frame frame(Dossier dossier) {
    var event = dossier.event();
    return new PdfPaper.Frame(
        event.nameZh() + " / " + event.nameEn(),
        event.slots().day().toString(),
        Words.sentences("export.note.advice.text"),
        Words.both("export.note.run")
            + ": "
            + dossier.run().id()
            + " · "
            + Words.both("export.note.made")
            + ": "
            + Stamp.made(dossier));
  }

  private void describe(String title, Imprint imprint) {
    var about = new PDDocumentInformation();
    about.setTitle(title);
    about.setProducer("PatentBridge " + imprint.engine());
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    made.setTimeInMillis(imprint.made().toEpochMilli());
    about.setCreationDate(made);
    document.setDocumentInformation(about);
    document.setDocumentId(imprint.made().toEpochMilli());
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  /** Begins a sheet on a new page. */
  void begin(String title) throws IOException {
    paper.turn();
    var item = new PDOutlineItem();
    item.setTitle(title);
    var destination = new PDPageFitWidthDestination();
    destination.setPage(paper.page());
    item.setDestination(destination);
    outline.addLast(item);
    write(title, Style.bold(TITLE));
    paper.skip(PdfPaper.MARGIN / 6);
  }

  /** Facts, one a line. */
  void facts(List<Fact> facts) throws IOException {
    for (Fact fact : facts) {
      write(fact.label() + ": " + fact.value(), Style.plain(TEXT));
    }
    paper.skip(PdfPaper.MARGIN / 4);
  }

  /** A heading, kept with what follows. */
  void heading(String words) throws IOException {
    paper.skip(PdfPaper.MARGIN / 4);
    if (paper.left() < 6 * HEADING) {
      paper.turn();
    }
    write(words, Style.bold(HEADING));
    paper.skip(3);
  }

  /** A line of plain words. */
  void line(String words) throws IOException {
    write(words, Style.plain(TEXT));
  }

  void table(Table table, List<Stack.Wish> wishes) throws IOException {
    new PdfTable(paper, text, table, Stack.of(table, wishes)).write();
  }

  /** Ends a sheet with its remarks, and with what letters no font had. */
  void end(List<String> remarks) throws IOException {
    paper.skip(PdfPaper.MARGIN / 4);
    var last = new ArrayList<>(remarks);
    var missing = fonts.takeMissing();
    if (!missing.isEmpty()) {
      last.add(Words.sentences("export.remark.letters", String.join(", ", missing)));
    }
    for (String remark : last) {
      write(remark, Style.plain(TEXT));
    }
    paper.end();
  }

  private void write(String words, Style style) throws IOException {
    float step = style.size() * LEADING;
    for (var line : text.lines(words, style.size(), paper.width())) {
      if (paper.left() < step) {
        paper.turn();
      }
      paper.letters(line, 0, style.size(), style);
      paper.skip(step);
    }
  }

  /** Writes the file; nothing can be added afterwards. The stream stays open. */
  void writeTo(OutputStream out) throws IOException {
    document.save(new Unclosed(out));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** The library closes what it writes to. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
