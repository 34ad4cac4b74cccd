package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Confidentiality;

/**
 * Reads the topics of the American small-business research programmes, as JSON lines: what an
 * agency seeks. They are public calls and come as public needs of the agency; objective,
 * description and keywords make the problem, the areas its application. The planned phases of the
 * work are not kept.
 */
final class SbirTopics implements RowReader {

  private static final String SOURCE = "sbir:";

  private final JsonRows rows = new JsonRows(SbirTopics::cells);

  static boolean isOne(Head head) {
    return JsonOpening.of(head)
        .hasFirst("id", "agency", "program", "objective", "description", "keywords");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(Notes.notKept(source, "program, phases"));
    rows.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode topic) {
    var id = JsonCells.text(topic, "id");
    return JsonValues.filled(
        Stream.of(
            Cell.text("id", id.isEmpty() ? "" : SOURCE + id).as("needId"),
            JsonValues.cell(topic, "agency", "ownerName"),
            JsonValues.cell(topic, "title", "titleEn"),
            Cell.text("description", problem(topic)).as("problemEn"),
            Cell.text("areas", joined(topic, "areas")).as("application"),
            Cell.text("id", Confidentiality.PUBLIC.name()).as("confidentiality")));
  }

  private static String problem(ObjectNode topic) {
    var keywords = joined(topic, "keywords");
    return Stream.of(
            JsonValues.text(topic, "objective"),
            JsonValues.text(topic, "description"),
            keywords.isEmpty() ? "" : "Keywords: " + keywords)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String joined(ObjectNode topic, String key) {
    return JsonValues.texts(topic.path(key)).collect(Collectors.joining("; "));
  }
}
