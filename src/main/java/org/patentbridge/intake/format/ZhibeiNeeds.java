package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the technology needs that the Zhibei platform listed, as JSON lines. The period of such an
 * entry is how long the platform posted it, not how long the company seeks, so it does not become
 * the need's validity; a cooperation mode "other" says nothing and is left out.
 */
final class ZhibeiNeeds implements RowReader {

  private static final Set<String> KEYS =
      Set.of("_id", "name", "postTime", "classification", "cooperationMethod", "time", "context");

  private final JsonRows rows = new JsonRows(ZhibeiNeeds::cells);

  static boolean isOne(Head head) {
    var keys = head.keys();
    return keys.containsAll(KEYS) && !keys.contains("maturity");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(Notes.notKept(source, "postTime, time, classification"));
    rows.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode need) {
    return Stream.of(
            Zhibei.id(need).as("needId"),
            Zhibei.text(need, "name").as("titleZh"),
            Zhibei.text(need, "context").as("problemZh"),
            modes(need))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private static Cell modes(ObjectNode need) {
    var modes =
        Stream.of(JsonCells.text(need, "cooperationMethod").split("[,，]"))
            .filter(mode -> !mode.strip().equals(Zhibei.OTHER))
            .toList();
    return Cell.list("cooperationMethod", modes).as("modes");
  }
}
