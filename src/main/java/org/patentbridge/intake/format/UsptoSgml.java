package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_NUMBER;
import static org.patentbridge.intake.format.markup.Item.COUNTRY;
import static org.patentbridge.intake.format.markup.Item.FILED;
import static org.patentbridge.intake.format.markup.Item.HOLDERS;
import static org.patentbridge.intake.format.markup.Item.INVENTORS;
import static org.patentbridge.intake.format.markup.Item.IPC;
import static org.patentbridge.intake.format.markup.Item.KIND_CODE;
import static org.patentbridge.intake.format.markup.Item.NUMBER;
import static org.patentbridge.intake.format.markup.Item.PUBLISHED;
import static org.patentbridge.intake.format.markup.Item.TITLE;

import java.io.IOException;
import java.util.List;
import org.patentbridge.intake.format.markup.RecordKind;
import org.patentbridge.intake.format.markup.Root;
import org.patentbridge.intake.format.markup.Table;

/**
 * Reads the grants of the USPTO of 2001 to 2004, whose elements are the codes of WIPO ST.32, as XML
 * or as the SGML of 2001: there an element that is nowhere closed in a record is an empty one.
 */
final class UsptoSgml implements RowReader {

  private static final Table TABLE =
      Table.of("US")
          .with(COUNTRY, "SDOBI/B100/B190")
          .with(NUMBER, "SDOBI/B100/B110")
          .with(KIND_CODE, "SDOBI/B100/B130")
          .with(PUBLISHED, "SDOBI/B100/B140")
          .with(APPLICATION_NUMBER, "SDOBI/B200/B210")
          .with(FILED, "SDOBI/B200/B220")
          .with(TITLE, "SDOBI/B500/B540")
          .with(ABSTRACT, "SDOAB")
          .with(IPC, "SDOBI/B500/B510/B511|B512|B513|B514")
          .with(HOLDERS, "SDOBI/B700/B730/B731")
          .with(INVENTORS, "SDOBI/B700/B720/B721");

  static final List<RecordKind> KINDS = List.of(RecordKind.of("PATDOC", TABLE).granted());

  private final MarkupRows rows = new MarkupRows(KINDS, true);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "PATDOC");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
