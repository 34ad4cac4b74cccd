package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** Reads JSON lines: one object a line, nested keys joined by dots. */
public final class JsonRows implements RowReader {

  private static final ObjectReader READER =
      JsonMapper.builder(JsonLimits.newFactory())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader();

  private final Function<ObjectNode, List<Cell>> cells;

  public JsonRows() {
    this(JsonCells::of);
  }

  /**
   * @param cells what a line holds
   */
  public JsonRows(Function<ObjectNode, List<Cell>> cells) {
    this.cells = cells;
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    try (var lines = source.lines()) {
      var first = true;
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().text().isBlank()) {
          refuseOneBigValue(source, line.get(), first);
          first = false;
          row(source, line.get(), sink);
        }
      }
    }
  }

  private static void refuseOneBigValue(Source source, Lines.Line line, boolean first) {
    var text = line.text().strip();
    if (first && (text.equals("{") || text.startsWith("["))) {
      throw new BadInputException(
          Problem.error("json-not-lines", source.place(line.number()), text));
    }
  }

  private void row(Source source, Lines.Line line, RowSink sink) {
    var place = source.place(line.number());
    if (line.overlong()) {
      sink.refuse(
          Problem.error("line-too-long", place, "", Integer.toString(Lines.MAX_LENGTH)), Raw.NONE);
      return;
    }
    try {
      if (READER.readTree(line.text()) instanceof ObjectNode object) {
        sink.row(new Row(line.number(), cells.apply(object), Raw.text(line.text())));
      } else {
        sink.refuse(Problem.error("json-no-object", place, line.text()), Raw.text(line.text()));
      }
    } catch (JsonLimits.Exceeded tooMuch) {
      sink.refuse(tooMuch.at(place), Raw.text(line.text()));
    } catch (JsonEOFException cut) {
      sink.refuse(
          Problem.error(line.whole() ? "json-broken" : "file-cut", place, line.text()),
          Raw.text(line.text()));
    } catch (JsonProcessingException broken) {
      sink.refuse(
          Problem.error(
              line.cut() ? "file-cut" : "json-broken",
              place,
              line.text(),
              Integer.toString(Math.max(0, column(broken)))),
          Raw.text(line.text()));
    }
  }

  private static int column(JsonProcessingException broken) {
    var location = broken.getLocation();
    return location == null ? 0 : location.getColumnNr();
  }

  /** Parses one value strictly. */
  public static JsonNode parse(String text) throws JsonProcessingException {
    return READER.readTree(text);
  }
}
