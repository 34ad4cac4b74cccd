package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the technology offers that the Zhibei platform listed, as JSON lines. Cooperation modes
 * stand there without separators; the maturity word is kept as the basis of an unknown level.
 */
final class ZhibeiOffers implements RowReader {

  private static final Set<String> KEYS =
      Set.of("_id", "name", "maturity", "cooperationMethod", "price", "industry", "context");

  private static final Pattern MODE = Pattern.compile("完全转让|许可转让|技术入股|合作生产|其他");

  private final JsonRows rows = new JsonRows(ZhibeiOffers::cells);

  static boolean isOne(Head head) {
    return head.keys().containsAll(KEYS);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(
        Notes.notKept(source, "postTime, classification, zlxx, jstgfs, earlyApplication, funding"));
    rows.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode offer) {
    return Stream.of(
            Zhibei.id(offer).as("id"),
            Zhibei.text(offer, "name").as("titleZh"),
            Zhibei.text(offer, "context").as("bodyZh"),
            Zhibei.text(offer, "maturity").as("maturity"),
            Zhibei.text(offer, "price").as("price"),
            Zhibei.text(offer, "industry").as("industry"),
            Zhibei.text(offer, "scope").as("scenarios"),
            Cell.list("cooperationMethod", modes(JsonCells.text(offer, "cooperationMethod")))
                .as("modes"))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** The known words, and what is left between them, so that a new word is reported. */
  private static List<String> modes(String run) {
    var modes = new ArrayList<String>();
    MODE.matcher(run).results().map(r -> r.group()).forEach(modes::add);
    modes.add(MODE.matcher(run).replaceAll(" ").strip());
    modes.removeIf(mode -> mode.isEmpty() || mode.equals(Zhibei.OTHER));
    return modes;
  }
}
