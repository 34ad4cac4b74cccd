package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.intake.record.PatentMaker;

/**
 * Reads the patents of the BDCI 2022 small-sample classification task, as JSON lines. They have no
 * number; the data set's own id names them, so that its files, which overlap, give each patent
 * once.
 */
final class BdciPatents implements RowReader {

  private static final Set<String> KEYS = Set.of("id", "title", "assignee", "abstract");
  private static final Set<String> MAY_HOLD =
      Set.of("id", "title", "assignee", "abstract", "label_id");

  private static final String DATA_SET = "bdci2022";

  private final JsonRows rows = new JsonRows(BdciPatents::cells);

  static boolean isOne(Head head) {
    var keys = head.keys();
    return keys.containsAll(KEYS) && MAY_HOLD.containsAll(keys);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(Notes.notKept(source, "label_id"));
    rows.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode patent) {
    return Stream.of(
            Cell.text("id", JsonCells.text(patent, "id")),
            Cell.text("id", DATA_SET).as(PatentMaker.SOURCE),
            Cell.text("title", JsonCells.text(patent, "title")).as("titleZh"),
            Cell.text("assignee", JsonCells.text(patent, "assignee")).as("holders"),
            Cell.text("abstract", JsonCells.text(patent, "abstract")).as("abstractZh"))
        .filter(cell -> !cell.isBlank())
        .toList();
  }
}
