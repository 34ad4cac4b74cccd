package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.markup.Item.ABSTRACT;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_COUNTRY;
import static org.patentbridge.intake.format.markup.Item.APPLICATION_NUMBER;
import static org.patentbridge.intake.format.markup.Item.COUNTRY;
import static org.patentbridge.intake.format.markup.Item.CPC;
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
 * Reads patent publications in the XML of WIPO ST.96, whatever prefixes they give to its
 * namespaces; offices may add elements of their own namespaces.
 */
final class St96 implements RowReader {

  private static final String ROOT =
      "PatentPublication|PatentGrantPublication|PatentGrant|UnexaminedPatentPublication"
          + "|RegisteredPatentPublication|InternationalPatentPublication|PatentDocument";

  private static final String BIBLIO = "*BibliographicData/";
  private static final String IDENTIFIED =
      BIBLIO + "PatentPublicationIdentification|PatentGrantIdentification/";
  private static final String APPLIED = BIBLIO + "ApplicationIdentification/";
  private static final String PARTIES = BIBLIO + "PartyBag/";
  private static final String CLASSES = BIBLIO + "PatentClassificationBag/";

  private static final Table TABLE =
      Table.of("")
          .with(COUNTRY, IDENTIFIED + "IPOfficeCode")
          .with(COUNTRY, BIBLIO + "@officeCode")
          .with(NUMBER, IDENTIFIED + "PublicationNumber|PatentNumber")
          .with(KIND_CODE, IDENTIFIED + "PatentDocumentKindCode")
          .with(PUBLISHED, IDENTIFIED + "PublicationDate|GrantDate")
          .with(APPLICATION_COUNTRY, APPLIED + "IPOfficeCode")
          .with(APPLICATION_NUMBER, APPLIED + "ApplicationNumber/ApplicationNumberText")
          .with(FILED, APPLIED + "FilingDate")
          .with(TITLE, BIBLIO + "InventionTitle")
          .with(TITLE, BIBLIO + "InventionTitleBag/InventionTitle")
          .with(ABSTRACT, "Abstract")
          .with(ABSTRACT, BIBLIO + "Abstract")
          .with(ABSTRACT, "ApplicationBody/Abstract")
          .with(IPC, CLASSES + "IPCRClassificationBag/IPCRClassification")
          .with(IPC, CLASSES + "IPCClassification/MainClassification|FurtherClassification")
          .with(CPC, CLASSES + "CPCClassificationBag/MainCPC|FurtherCPC/CPCClassification")
          .with(HOLDERS, PARTIES + "PatentGranteeBag|AssigneeBag/PatentGrantee|Assignee")
          .with(HOLDERS, PARTIES + "ApplicantBag/Applicant")
          .with(INVENTORS, PARTIES + "InventorBag/Inventor");

  static final List<RecordKind> KINDS =
      List.of(RecordKind.of(ROOT, TABLE).where(uri -> uri.contains("/ST96/")));

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.find(head.text())
        .filter(root -> root.name().matches(ROOT) && root.tag().contains("/ST96/"))
        .isPresent();
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
