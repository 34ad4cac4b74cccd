package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.COUNTRY;
import static org.patentbridge.intake.format.markup.Item.CPC;
import static org.patentbridge.intake.format.markup.Item.FAMILY;
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
import org.patentbridge.intake.format.markup.RecordKind.Verdict;
import org.patentbridge.intake.format.markup.Root;
import org.patentbridge.intake.format.markup.Table;

/**
 * Reads exchange documents of the EPO, from its Open Patent Services or in bulk (DOCDB). Numbers
 * are taken in their DOCDB form and names as the document prints them, where it does, so that
 * nothing comes twice. Search results, family members with their legal events, claims, descriptions
 * and page lists name patents without telling of them; each is refused with its number.
 */
final class EpoExchange implements RowReader {

  private static final String BIBLIO = "bibliographic-data/";
  private static final String PUBLISHED_AS = BIBLIO + "publication-reference";
  private static final String FILED_AS = BIBLIO + "application-reference";
  private static final String APPLICANT = BIBLIO + "parties/applicants/applicant";
  private static final String INVENTOR = BIBLIO + "parties/inventors/inventor";
  private static final String DOCDB = "[data-format=docdb]/document-id";
  private static final String DOCDB_ID = "/document-id[document-id-type=docdb]";

  private static final Table TABLE =
      Table.of("")
          .publication(PUBLISHED_AS + DOCDB_ID)
          .publication(PUBLISHED_AS + DOCDB)
          .with(COUNTRY, "@country")
          .with(NUMBER, "@doc-number")
          .with(KIND_CODE, "@kind")
          .with(PUBLISHED, "@date-publ")
          .application(FILED_AS + DOCDB_ID)
          .application(FILED_AS + DOCDB)
          .with(FILED, FILED_AS + "/document-id/date")
          .with(FAMILY, "@family-id")
          .with(TITLE, BIBLIO + "invention-title")
          .with(ABSTRACT, "abstract")
          .with(IPC, BIBLIO + "classifications-ipcr/classification-ipcr")
          .with(IPC, BIBLIO + "classification-ipc/main-classification|further-classification|text")
          .with(CPC, BIBLIO + "patent-classifications/patent-classification")
          .with(HOLDERS, APPLICANT + "[data-format=original]")
          .with(HOLDERS, APPLICANT + "[data-format=docdba]")
          .with(HOLDERS, APPLICANT + "[data-format=docdb]")
          .with(HOLDERS, APPLICANT)
          .with(INVENTORS, INVENTOR + "[data-format=original]")
          .with(INVENTORS, INVENTOR + "[data-format=docdba]")
          .with(INVENTORS, INVENTOR + "[data-format=docdb]")
          .with(INVENTORS, INVENTOR);

  /** Numbers of what only names a patent, wherever they stand in it. */
  private static final Table NUMBERS =
      Table.of("")
          .publication("publication-reference" + DOCDB_ID)
          .publication("document-id[document-id-type=docdb]")
          .publication(PUBLISHED_AS + "/document-id");

  static final List<RecordKind> KINDS =
      List.of(
          RecordKind.of("exchange-document", TABLE)
              .where(uri -> uri.isEmpty() || uri.equals("http://www.epo.org/exchange")),
          RecordKind.of("family-member", NUMBERS).in("patent-family").as(Verdict.FAMILY_MEMBER),
          RecordKind.of("publication-reference", NUMBERS)
              .in("search-result")
              .as(Verdict.SEARCH_RESULT),
          RecordKind.of("fulltext-document", NUMBERS).as(Verdict.FULL_TEXT),
          RecordKind.of("inquiry-result", NUMBERS).as(Verdict.PAGES));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "world-patent-data|exchange-documents|exchange-document");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
