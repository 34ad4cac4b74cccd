package org.patentbridge.intake.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Inflates every part of a workbook once, counting, before the spreadsheet library may open it: a
 * kilobyte can otherwise become gigabytes. It looks through the same zip and XML readers as that
 * library does, so that both see the same file.
 */
public final class SpreadsheetGuard {

  public static final int MAX_ENTRIES = 200;
  public static final long MAX_TOTAL = 256L << 20;
  public static final long MAX_ENTRY = 128L << 20;

  /** Last column (XFD) and row of the file format itself. */
  public static final int MAX_COLUMN = 16_384;

  public static final int MAX_ROW = 1_048_576;

  /** Rows times widest row; the library makes room for each of them. */
  public static final long MAX_SLOTS = 2_000_000_000L;

  private static final String STYLES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  private static final XMLInputFactory XML = hardened();

  private final Path path;
  private final Place place;
  private long total;
  private long rows;
  private long mostRows;
  private long widest;
  private boolean styled;

  public SpreadsheetGuard(Source source) {
    this.path = source.path();
    this.place = source.place(0);
  }

  private static XMLInputFactory hardened() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    return factory;
  }

  /**
   * @throws BadInputException when the file is no whole zip or goes over a budget
   */
  public void check() throws IOException {
    try (var zip = ZipFile.builder().setPath(path).get()) {
      var entries = Collections.list(zip.getEntries());
      if (entries.size() > MAX_ENTRIES) {
        throw refused("xlsx-too-many-parts", entries.size(), MAX_ENTRIES);
      }
      var names = new HashSet<String>();
      for (ZipArchiveEntry entry : entries) {
        if (!names.add(entry.getName())) {
          throw refused("xlsx-broken", entry.getName());
        }
        checkEntry(zip, entry);
      }
    } catch (ZipException broken) {
      throw refused("xlsx-broken", "");
    }
  }

  /** Whether the workbook, once checked, names its styles; the library asks for them blindly. */
  public boolean hasStyles() {
    return styled;
  }

  /** Rows of the longest sheet of a workbook that was checked. */
  public long mostRows() {
    return mostRows;
  }

  private void checkEntry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    rows = 0;
    widest = 0;
    try (var in = new Counted(zip.getInputStream(entry))) {
      scan(in);
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Looks at the cell references up to where the library's own parser would stop. */
  private void scan(InputStream in) throws IOException {
    try {
      var xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          checkElement(xml);
        }
      }
      xml.close();
    } catch (XMLStreamException notXml) {
      if (notXml.getNestedException() instanceof IOException broken) {
        throw broken;
      }
    }
  }

  private void checkElement(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> checkRow(xml.getAttributeValue(null, "r"));
      case "c" -> checkCell(xml.getAttributeValue(null, "r"));
      case "Override" -> styled |= STYLES.equals(xml.getAttributeValue(null, "ContentType"));
      default -> {}
    }
  }

  private void checkRow(@Nullable String reference) {
    rows++;
    mostRows = Math.max(mostRows, rows);
    if (rows > MAX_ROW || reference != null && number(reference) > MAX_ROW) {
      throw refused("xlsx-beyond-sheet", reference == null ? Long.toString(rows) : reference);
    }
    checkSlots();
  }

  private void checkCell(@Nullable String reference) {
    if (reference == null) {
      return;
    }
    long column = column(reference);
    int letters = letters(reference);
    if (column < 1 || column > MAX_COLUMN || number(reference.substring(letters)) > MAX_ROW) {
      throw refused("xlsx-beyond-sheet", reference);
    }
    widest = Math.max(widest, column);
    checkSlots();
  }

  private void checkSlots() {
    if (rows * widest > MAX_SLOTS) {
      throw refused("xlsx-too-wide", rows + " × " + widest);
    }
  }

  private static int letters(String reference) {
    int i = 0;
    while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Number of the column, A = 1; far too large for what are no column letters. */
  private static long column(String reference) {
    long column = 0;
    for (int i = 0; i < letters(reference) && column <= MAX_COLUMN; i++) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
    }
    return column;
  }

  /** The row number; far too large for what is no such number. */
  private static long number(String digits) {
    return digits.matches("[1-9][0-9]{0,8}") ? Long.parseLong(digits) : Long.MAX_VALUE;
  }

  private BadInputException refused(String code, Object value, Object... arguments) {
    var texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return new BadInputException(Problem.error(code, place, value.toString(), texts));
  }

  /** Counts what comes out against the budgets of the entry and of the file. */
  private final class Counted extends FilterInputStream {

    private long entry;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      entry += read;
      total += read;
      if (entry > MAX_ENTRY) {
        throw refused("xlsx-part-too-large", MAX_ENTRY >> 20);
      }
      if (total > MAX_TOTAL) {
        throw refused("xlsx-too-large", MAX_TOTAL >> 20);
      }
    }
  }
}
