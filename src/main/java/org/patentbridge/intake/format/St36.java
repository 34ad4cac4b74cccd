package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_NUMBER;
import static org.patentbridge.intake.format.markup.Item.COUNTRY;
import static org.patentbridge.intake.format.markup.Item.CPC;
import static org.patentbridge.intake.format.markup.Item.FILED;
import static org.patentbridge.intake.format.markup.Item.HOLDERS;
import static org.patentbridge.intake.format.markup.Item.INVENTORS;
import static org.patentbridge.intake.format.markup.Item.IPC;
import static org.patentbridge.intake.format.markup.Item.KIND_CODE;
import static org.patentbridge.intake.format.markup.Item.NUMBER;
import static org.patentbridge.intake.format.markup.Item.PROTECTION;
import static org.patentbridge.intake.format.markup.Item.PUBLISHED;
import static org.patentbridge.intake.format.markup.Item.TITLE;

import java.io.IOException;
import java.util.List;
import org.patentbridge.intake.format.markup.RecordKind;
import org.patentbridge.intake.format.markup.Root;
import org.patentbridge.intake.format.markup.Table;

/**
 * Reads patent documents in the XML of WIPO ST.36: those of China ({@code cn-patent-document}), of
 * Japan until 2021, of other offices, and of the EPO ({@code ep-patent-document}), whose elements
 * are the codes of ST.32. Titles and abstracts in Chinese and English are kept.
 */
final class St36 implements RowReader {

  private static final String BIBLIO = "*bibliographic-data/";
  private static final String PARTIES = BIBLIO + "cn-parties|parties/";

  private static final Table TABLE =
      Table.of("")
          .publication(BIBLIO + "cn-publication-reference|publication-reference/document-id")
          .with(COUNTRY, "@country")
          .with(NUMBER, "@doc-number")
          .with(KIND_CODE, "@kind")
          .with(PUBLISHED, "@date-publ")
          .application(BIBLIO + "application-reference/document-id")
          .with(PROTECTION, BIBLIO + "application-reference/@appl-type")
          .with(TITLE, BIBLIO + "invention-title")
          .with(ABSTRACT, "abstract")
          .with(ABSTRACT, BIBLIO + "abstract")
          .with(ABSTRACT, "application-body/abstract")
          .with(IPC, BIBLIO + "classifications-ipcr/classification-ipcr")
          .with(
              IPC,
              BIBLIO
                  + "classification-ipc/main-classification|further-classification|main-clsf"
                  + "|further-clsf|text")
          .with(CPC, BIBLIO + "classifications-cpc/classification-cpc")
          .with(CPC, BIBLIO + "classifications-cpc/main-cpc|further-cpc/classification-cpc")
          .with(HOLDERS, PARTIES + "cn-assignees|assignees/cn-assignee|assignee")
          .with(HOLDERS, BIBLIO + "assignees/assignee")
          .with(HOLDERS, PARTIES + "cn-applicants|applicants/cn-applicant|applicant")
          .with(HOLDERS, PARTIES + "applicants-agents-article/applicants-agents/applicant")
          .with(INVENTORS, PARTIES + "cn-inventors|inventors/cn-inventor|inventor");

  private static final Table EUROPEAN =
      Table.of("EP")
          .with(COUNTRY, "@country")
          .with(NUMBER, "SDOBI/B100/B110")
          .with(NUMBER, "@doc-number")
          .with(KIND_CODE, "SDOBI/B100/B130")
          .with(KIND_CODE, "@kind")
          .with(PUBLISHED, "SDOBI/B100/B140/date")
          .with(PUBLISHED, "@date-publ")
          .with(APPLICATION_NUMBER, "SDOBI/B200/B210")
          .with(FILED, "SDOBI/B200/B220/date")
          .with(TITLE, "SDOBI/B500/B540")
          .with(ABSTRACT, "abstract")
          .with(IPC, "SDOBI/B500/B510EP/classification-ipcr")
          .with(IPC, "SDOBI/B500/B510/B511|B512|B513|B514")
          .with(CPC, "SDOBI/B500/B520EP/classifications-cpc/classification-cpc")
          .with(HOLDERS, "SDOBI/B700/B730/B731")
          .with(HOLDERS, "SDOBI/B700/B710/B711")
          .with(INVENTORS, "SDOBI/B700/B720/B721");

  static final List<RecordKind> KINDS =
      List.of(
          RecordKind.of("ep-patent-document", EUROPEAN),
          RecordKind.of("([a-z]{2}-)?patent-document|jp-official-gazette", TABLE));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "([a-z]{2}-)?patent-document|jp-official-gazette");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
