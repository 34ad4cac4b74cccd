package org.patentbridge.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file for people: UTF-8 with byte order mark, CRLF, every field quoted (RFC 4180). A
 * spreadsheet that opens it neither runs a cell as a formula nor rounds a long number: such texts
 * get a leading apostrophe. Numbers, negative ones too, are left as they are.
 */
final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String TEXT_MARK = "'";

  /** What starts a formula in spreadsheets, full-width forms among it. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,11}(\\.[0-9]+)?%?");

  /** Digits that a spreadsheet would round, strip of zeros or read as a power of ten. */
  private static final Pattern FRAGILE = Pattern.compile("[0-9]{12,}|0[0-9]+|[0-9]+[eE][0-9]+");

  private CsvFile() {}

  static void write(Table table, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    var csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(text);
    csv.writeRecord(table.columns().stream().map(c -> safe(c.heading(" "))).toList());
    for (List<Cell> row : table.rows()) {
      csv.writeRecord(row.stream().map(CsvFile::field).toList());
    }
    csv.flush();
    text.flush();
  }

  private static String field(Cell cell) {
    return cell instanceof Cell.Text || cell instanceof Cell.Alert
        ? safe(cell.written())
        : cell.written();
  }

  /** The text, marked as one where a spreadsheet would take it for something else. */
  static String safe(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula || FRAGILE.matcher(text).matches() ? TEXT_MARK + text : text;
  }
}
