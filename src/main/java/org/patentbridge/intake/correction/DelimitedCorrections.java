package org.patentbridge.intake.correction;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.format.ReasonColumns;

/**
 * Writes a table as text. A line that could not be taken apart stands whole in the first column;
 * fields beyond the headings stand behind the reasons.
 */
final class DelimitedCorrections implements CorrectionsWriter {

  private static final String TABBED = "tsv";
  private static final char TAB = '\t';

  private final TextStyle style;
  private final SharedColumns columns;
  private final char separator;
  private final boolean tabbed;

  /**
   * @param tables headings of the tables that were read
   * @param format id of the file's format
   */
  DelimitedCorrections(TextStyle style, List<List<String>> tables, String format) {
    this.style = style;
    this.columns = new SharedColumns(tables);
    this.tabbed = format.equals(TABBED);
    this.separator = style.separator(tables.getFirst(), tabbed ? TAB : ',');
  }

  @Override
  public String ending() {
    return tabbed ? ".tsv" : ".csv";
  }

  @Override
  public void write(RefusedSpool rows, OutputStream out) throws IOException {
    var csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(style.lineEnd().equals("\n") ? LineDelimiter.LF : LineDelimiter.CRLF)
            .build(style.open(out));
    var headings = new ArrayList<>(columns.headings());
    headings.addAll(ReasonColumns.BOTH);
    csv.writeRecord(headings);
    rows.forEach((table, row) -> csv.writeRecord(record(table, row)));
    csv.flush();
  }

  private List<String> record(int table, RefusedRow row) {
    var fields = new ArrayList<>(columns.own(table, row));
    fields.add(Reasons.of(row, Language.ZH));
    fields.add(Reasons.of(row, Language.EN));
    fields.addAll(columns.surplus(table, row));
    return fields;
  }
}
