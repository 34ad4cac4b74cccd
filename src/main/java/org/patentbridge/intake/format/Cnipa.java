package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_COUNTRY;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_NUMBER;
import static org.patentbridge.intake.format.markup.Item.COUNTRY;
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
 * Reads the patent data that the CNIPA gives out, one {@code PatentDocumentAndRelated} a patent, in
 * the names of its schema 2. Numbers are taken as the document prints them, which for an
 * application is with the check digit.
 */
final class Cnipa implements RowReader {

  private static final String BIBLIO = "BibliographicData|DesignBibliographicData/";
  private static final String PUBLISHED_AS = BIBLIO + "PublicationReference";
  private static final String FILED_AS = BIBLIO + "ApplicationReference";
  private static final String PARTIES = BIBLIO + "Parties/";
  private static final String PRINTED = "[dataFormat=original]/DocumentID/";
  private static final String ANY = "/DocumentID/";

  private static final Table TABLE =
      Table.of("CN")
          .with(COUNTRY, PUBLISHED_AS + ANY + "WIPOST3Code")
          .with(NUMBER, PUBLISHED_AS + PRINTED + "DocNumber")
          .with(NUMBER, PUBLISHED_AS + ANY + "DocNumber")
          .with(NUMBER, "@docNumber")
          .with(KIND_CODE, PUBLISHED_AS + ANY + "Kind")
          .with(KIND_CODE, "@kind")
          .with(PUBLISHED, PUBLISHED_AS + ANY + "Date")
          .with(PUBLISHED, "@datePublication")
          .with(APPLICATION_COUNTRY, FILED_AS + ANY + "WIPOST3Code")
          .with(APPLICATION_NUMBER, FILED_AS + PRINTED + "DocNumber")
          .with(APPLICATION_NUMBER, FILED_AS + ANY + "DocNumber")
          .with(FILED, FILED_AS + ANY + "Date")
          .with(PROTECTION, FILED_AS + "/@applType")
          .with(TITLE, BIBLIO + "InventionTitle|DesignTitle")
          .with(ABSTRACT, "Abstract")
          .with(IPC, BIBLIO + "ClassificationIPCRDetails/ClassificationIPCR")
          .with(HOLDERS, PARTIES + "AssigneeDetails/Assignee")
          .with(HOLDERS, PARTIES + "ApplicantDetails/Applicant")
          .with(INVENTORS, PARTIES + "InventorDetails|DesignerDetails/Inventor|Designer");

  static final List<RecordKind> KINDS = List.of(RecordKind.of("PatentDocumentAndRelated", TABLE));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.is(head.text(), "PatentDocumentAndRelated");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
