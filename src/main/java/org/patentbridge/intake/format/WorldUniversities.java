package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.organization.OrganizationKind;

/**
 * Reads the open list of the world's universities and their domains. Universities of one name in
 * two countries cannot be told apart by it and are refused as repeated.
 */
final class WorldUniversities implements RowReader {

  private final JsonFile file = new JsonFile(WorldUniversities::cells);

  static boolean isOne(Head head) {
    return JsonOpening.of(head).hasFirst("name", "domains", "web_pages", "country");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(Notes.notKept(source, "country, alpha_two_code, state-province, domains, web_pages"));
    file.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode university) {
    return JsonValues.filled(
        Stream.of(
            JsonValues.cell(university, "name", "nameEn"),
            Cell.text("name", OrganizationKind.UNIVERSITY.name()).as("kind")));
  }
}
