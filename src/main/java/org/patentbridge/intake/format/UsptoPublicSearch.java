package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads publications as the USPTO's public search gives them, in lists of results and in full. They
 * tell what was published, not where it stands today, so that the legal status stays unknown.
 */
final class UsptoPublicSearch implements RowReader {

  private final JsonFile file = new JsonFile(UsptoPublicSearch::cells);

  static boolean isOne(Head head) {
    return JsonOpening.of(head)
        .hasFirst("guid", "publicationReferenceDocumentNumber", "inventionTitle");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(
        Notes.notKept(
            source, "descriptionHtml, claimsHtml, briefHtml, references, cpc, uspc, examiners"));
    file.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode document) {
    var published = document.path("type").asText().equals("US-PGPUB") ? "published" : "granted";
    return JsonValues.filled(
        Stream.of(
            JsonValues.cell(document, "guid", "publicationNumber"),
            Cell.text(
                    "applicationNumber",
                    Uspto.application(JsonValues.text(document, "applicationNumber")))
                .as("applicationNumber"),
            Cell.text("kindCode", kind(document)).as("kind"),
            Cell.text("inventionTitle", plain(document, "inventionTitle")).as("titleEn"),
            Cell.text("abstractHtml", plain(document, "abstractHtml")).as("abstractEn"),
            Cell.list("ipcCodeFlattened", symbols(document)).as("ipc"),
            Cell.list("assigneeName", holders(document)).as("holders"),
            Cell.list("inventorsName", JsonValues.texts(document.path("inventorsName")).toList())
                .as("inventors"),
            JsonValues.day(document, "applicationFilingDate", "filed"),
            JsonValues.day(document, "datePublished", published),
            JsonValues.cell(document, "familyIdentifierCur", "familyId")));
  }

  private static String plain(ObjectNode document, String key) {
    return JsonValues.withoutTags(JsonValues.text(document, key));
  }

  /** By the kind code (WIPO ST.16); plants, reissues and defensive publications stay unknown. */
  private static String kind(ObjectNode document) {
    var code = JsonValues.text(document, "kindCode");
    return code.matches("[AB][0-9]?") ? "INVENTION" : code.startsWith("S") ? "DESIGN" : "";
  }

  private static List<String> symbols(ObjectNode document) {
    return Arrays.stream(JsonValues.text(document, "ipcCodeFlattened").split(";"))
        .map(String::strip)
        .filter(symbol -> !symbol.isEmpty())
        .toList();
  }

  /** The assignees, else the applicants. */
  private static List<String> holders(ObjectNode document) {
    var assignees = JsonValues.texts(document.path("assigneeName")).distinct().toList();
    return assignees.isEmpty()
        ? JsonValues.texts(document.path("applicantName")).distinct().toList()
        : assignees;
  }
}
