package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads applications as the USPTO's open data portal gives them, in its first and its present
 * shape. They have no abstract and no IPC; of their CPC symbols those that the IPC has as well are
 * taken.
 */
final class UsptoFileWrappers implements RowReader {

  private static final String META = "applicationMetaData";
  private static final String NUMBER = "applicationNumberText";

  private final JsonFile file = new JsonFile(UsptoFileWrappers::cells);

  static boolean isOne(Head head) {
    return isOne(JsonOpening.of(head));
  }

  /**
   * Records that someone took out of the answer, such as corrections, are known by their own keys.
   */
  static boolean isOne(JsonOpening opening) {
    return Stream.of(META, NUMBER).anyMatch(opening::hasFirst)
        || (opening.hasOuter("patentBag") || opening.hasOuter("patentFileWrapperDataBag"))
            && opening.hasFirst("filingDate");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(
        Notes.notKept(
            source,
            "transactions, assignments, attorneys, continuity, term adjustment, correspondence"));
    file.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode application) {
    var meta = application.has(META) ? application.path(META) : application;
    var number = JsonValues.text(application, NUMBER);
    return JsonValues.filled(
        Stream.of(
            publication(meta),
            Cell.text(NUMBER, Uspto.application(number)).as("applicationNumber"),
            JsonValues.cell(meta, "inventionTitle", "titleEn"),
            Cell.text("applicationTypeLabelName", kind(meta)).as("kind"),
            Cell.list("cpcClassificationBag", symbols(meta)).as("ipc"),
            Cell.list("applicantBag", applicants(meta)).as("holders"),
            Cell.list("inventorBag", inventors(meta)).as("inventors"),
            JsonValues.day(meta, "filingDate", "filed"),
            JsonValues.day(meta, "earliestPublicationDate", "published"),
            JsonValues.day(meta, "grantDate", "granted"),
            Cell.text(
                    "applicationStatusDescriptionText",
                    Uspto.state(JsonValues.text(meta, "applicationStatusDescriptionText")))
                .as("legalStatus"),
            JsonValues.day(meta, "applicationStatusDate", "legalStatusDate")));
  }

  /** The number of the grant, else of the first publication. */
  private static Cell publication(JsonNode meta) {
    var granted = JsonValues.text(meta, "patentNumber");
    return granted.isEmpty()
        ? JsonValues.cell(meta, "earliestPublicationNumber", "publicationNumber")
        : Cell.text("patentNumber", Uspto.patent(granted)).as("publicationNumber");
  }

  private static String kind(JsonNode meta) {
    return Uspto.kind(JsonValues.text(meta, "applicationTypeLabelName"));
  }

  private static List<String> symbols(JsonNode meta) {
    return JsonValues.texts(meta.path("cpcClassificationBag"))
        .filter(Uspto::isInIpc)
        .distinct()
        .toList();
  }

  private static List<String> applicants(JsonNode meta) {
    var named =
        JsonValues.elements(meta.path("applicantBag"))
            .map(a -> JsonValues.text(a, a.has("applicant") ? "applicant" : "applicantNameText"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return named.isEmpty() ? JsonValues.texts(meta.path("firstApplicantName")).toList() : named;
  }

  private static List<String> inventors(JsonNode meta) {
    return JsonValues.elements(meta.path("inventorBag"))
        .map(i -> JsonValues.text(i, "inventorNameText"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
