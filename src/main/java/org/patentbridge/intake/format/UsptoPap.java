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
 * Reads the applications that the USPTO published in 2001 to 2004, in XML (PAP, versions 1.5, 1.6).
 */
final class UsptoPap implements RowReader {

  private static final String BIBLIO = "subdoc-bibliographic-information/";
  private static final String TECHNICAL = BIBLIO + "technical-information/";

  private static final Table TABLE =
      Table.of("US")
          .with(COUNTRY, BIBLIO + "document-id/country-code")
          .with(NUMBER, BIBLIO + "document-id/doc-number")
          .with(KIND_CODE, BIBLIO + "document-id/kind-code")
          .with(PUBLISHED, BIBLIO + "document-id/document-date")
          .with(APPLICATION_NUMBER, BIBLIO + "domestic-filing-data/application-number/doc-number")
          .with(FILED, BIBLIO + "domestic-filing-data/filing-date")
          .with(TITLE, TECHNICAL + "title-of-invention")
          .with(ABSTRACT, "subdoc-abstract")
          .with(
              IPC,
              TECHNICAL
                  + "classification-ipc/classification-ipc-primary|classification-ipc-secondary/ipc")
          .with(HOLDERS, BIBLIO + "assignee")
          .with(INVENTORS, BIBLIO + "inventors/first-named-inventor|inventor/name");

  static final List<RecordKind> KINDS =
      List.of(RecordKind.of("patent-application-publication", TABLE));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "patent-application-publication");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
