package org.patentbridge.intake.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.format.JsonRows;
import org.patentbridge.intake.format.Raw;
import org.patentbridge.intake.format.ReasonColumns;

/**
 * Writes JSON lines. Objects come first, by whose keys the format is recognised again; then what is
 * no JSON object, wrapped into one.
 */
final class JsonCorrections implements CorrectionsWriter {

  private final TextStyle style;

  JsonCorrections(TextStyle style) {
    this.style = style;
  }

  @Override
  public String ending() {
    return ".jsonl";
  }

  @Override
  public void write(RefusedSpool rows, OutputStream out) throws IOException {
    var writer = style.open(out);
    rows.forEach((table, row) -> writeWhere(object(row.raw()), row, writer));
    rows.forEach(
        (table, row) -> {
          if (object(row.raw()).isEmpty()) {
            writeWhere(Optional.of(wrapped(row.raw())), row, writer);
          }
        });
    writer.flush();
  }

  private void writeWhere(Optional<ObjectNode> object, RefusedRow row, Writer writer)
      throws IOException {
    if (object.isPresent()) {
      var said = object.get();
      said.remove(ReasonColumns.BOTH);
      said.put(ReasonColumns.ZH, Reasons.of(row, Language.ZH));
      said.put(ReasonColumns.EN, Reasons.of(row, Language.EN));
      writer.write(said.toString());
      writer.write(style.lineEnd());
    }
  }

  private static Optional<ObjectNode> object(Raw raw) {
    try {
      return raw.parts().size() == 1
              && JsonRows.parse(raw.parts().getFirst()) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static ObjectNode wrapped(Raw raw) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(ReasonColumns.RAW, String.join("\n", raw.parts()));
  }
}
