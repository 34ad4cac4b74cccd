package org.patentbridge.intake.correction;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.record.ReasonColumns;

/**
 * Writes a table as text. A line that could not be taken apart stands whole in the first column;
 * fields beyond the headings stand behind the reasons.
 */
final class DelimitedCorrections implements CorrectionsWriter {

  private final TextStyle style;
  private final TableLayout layout;

  DelimitedCorrections(TextStyle style, List<String> headings) {
    this.style = style;
    this.layout = new TableLayout(headings);
  }

  @Override
  public void write(RefusedSpool rows, OutputStream out) throws IOException {
    var csv =
        CsvWriter.builder()
            .fieldSeparator(style.separator(layout.headings()))
            .lineDelimiter(style.lineEnd().equals("\n") ? LineDelimiter.LF : LineDelimiter.CRLF)
            .build(style.open(out));
    var headings = new ArrayList<>(layout.headings());
    headings.addAll(ReasonColumns.BOTH);
    csv.writeRecord(headings);
    rows.forEach(row -> csv.writeRecord(record(row)));
    csv.flush();
  }

  private List<String> record(RefusedRow row) {
    var fields = new ArrayList<>(layout.own(row.raw()));
    fields.add(Reasons.of(row, Language.ZH));
    fields.add(Reasons.of(row, Language.EN));
    fields.addAll(layout.surplus(row.raw()));
    return fields;
  }
}
