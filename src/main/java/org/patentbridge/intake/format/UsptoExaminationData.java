package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads applications as the USPTO's Patent Examination Data System gave them; they have no abstract
 * and no classes but the national one. A granted one goes by the number of its grant, which comes
 * without a kind code.
 */
final class UsptoExaminationData implements RowReader {

  private final JsonFile file = new JsonFile(UsptoExaminationData::cells);

  static boolean isOne(Head head) {
    return JsonOpening.of(head).hasFirst("applId", "applIdStr")
        || JsonOpening.of(head).hasOuter("queryResults");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(
        Notes.notKept(
            source, "transactions, assignments, attrnyAddr, parentContinuity, appEarlyPubNumber"));
    file.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode application) {
    var granted = JsonValues.text(application, "patentNumber");
    return JsonValues.filled(
        Stream.of(
            granted.isEmpty()
                ? JsonValues.cell(application, "appEarlyPubNumber", "publicationNumber")
                : Cell.text("patentNumber", Uspto.patent(granted)).as("publicationNumber"),
            Cell.text("applId", Uspto.application(JsonValues.text(application, "applId")))
                .as("applicationNumber"),
            JsonValues.cell(application, "patentTitle", "titleEn"),
            Cell.text("appType", Uspto.kind(JsonValues.text(application, "appType"))).as("kind"),
            Cell.list("applicants", applicants(application)).as("holders"),
            Cell.list("inventors", inventors(application)).as("inventors"),
            JsonValues.day(application, "appFilingDate", "filed"),
            JsonValues.day(application, "appEarlyPubDate", "published"),
            JsonValues.day(application, "patentIssueDate", "granted"),
            Cell.text("appStatus", Uspto.state(JsonValues.text(application, "appStatus")))
                .as("legalStatus"),
            JsonValues.day(application, "appStatusDate", "legalStatusDate")));
  }

  private static List<String> applicants(JsonNode application) {
    return JsonValues.elements(application.path("applicants"))
        .map(UsptoExaminationData::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> inventors(JsonNode application) {
    return JsonValues.elements(application.path("inventors"))
        .map(UsptoExaminationData::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Family name behind given names; a firm has one line only. */
  private static String name(JsonNode person) {
    return (JsonValues.text(person, "nameLineTwo") + " " + JsonValues.text(person, "nameLineOne"))
        .strip();
  }
}
