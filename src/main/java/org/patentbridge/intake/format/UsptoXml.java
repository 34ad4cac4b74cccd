package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.CPC;
import static org.patentbridge.intake.format.markup.Item.HOLDERS;
import static org.patentbridge.intake.format.markup.Item.INVENTORS;
import static org.patentbridge.intake.format.markup.Item.IPC;
import static org.patentbridge.intake.format.markup.Item.PROTECTION;
import static org.patentbridge.intake.format.markup.Item.TITLE;

import java.io.IOException;
import java.util.List;
import org.patentbridge.intake.format.markup.RecordKind;
import org.patentbridge.intake.format.markup.Root;
import org.patentbridge.intake.format.markup.Table;

/**
 * Reads the red book of the USPTO in XML, grants and applications from 2005 on (versions 4.0 to
 * 4.7), one document or the many of a weekly file. Assignees are holders, else applicants. A grant
 * gives a day of grant and no legal state.
 */
final class UsptoXml implements RowReader {

  private static final String BIBLIO =
      "us-bibliographic-data-grant|us-bibliographic-data-application/";

  private static final Table TABLE =
      Table.of("US")
          .publication(BIBLIO + "publication-reference/document-id")
          .application(BIBLIO + "application-reference/document-id")
          .with(PROTECTION, BIBLIO + "application-reference/@appl-type")
          .with(TITLE, BIBLIO + "invention-title")
          .with(ABSTRACT, "abstract")
          .with(IPC, BIBLIO + "classifications-ipcr/classification-ipcr")
          .with(IPC, BIBLIO + "classification-ipc/main-classification|further-classification")
          .with(CPC, BIBLIO + "classifications-cpc/main-cpc|further-cpc/classification-cpc")
          .with(HOLDERS, BIBLIO + "assignees/assignee")
          .with(HOLDERS, BIBLIO + "parties/assignees/assignee")
          .with(HOLDERS, BIBLIO + "us-parties/us-applicants/us-applicant")
          .with(HOLDERS, BIBLIO + "parties/applicants/applicant")
          .with(INVENTORS, BIBLIO + "us-parties|parties/inventors/inventor")
          .with(INVENTORS, BIBLIO + "parties/applicants/applicant[app-type=applicant-inventor]");

  static final List<RecordKind> KINDS =
      List.of(
          RecordKind.of("us-patent-grant", TABLE).granted(),
          RecordKind.of("us-patent-application", TABLE));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "us-patent-grant|us-patent-application");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
