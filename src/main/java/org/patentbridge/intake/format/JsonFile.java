package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * Reads one big JSON value: an array of objects, one object, or an object that holds its records in
 * a list under a key such as {@code data} or {@code records}; nested keys are joined by dots. A
 * script that does nothing but name such a value is read as well.
 */
final class JsonFile implements RowReader {

  private final Function<ObjectNode, List<Cell>> cells;

  public JsonFile() {
    this(JsonCells::of);
  }

  /**
   * @param cells what a record holds
   */
  JsonFile(Function<ObjectNode, List<Cell>> cells) {
    this.cells = cells;
  }

  static boolean isOne(Head head) {
    return JsonOpening.of(head).isJson();
  }

  static boolean isLines(Head head) {
    return JsonOpening.of(head).isLines();
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    JsonOtherContent.find(JsonOpening.of(Head.of(source.path()).as(source.encoding())))
        .ifPresent(
            other -> {
              throw new BadInputException(
                  Problem.error(other.code(), source.place(0), source.name(), other.what()));
            });
    var inList = holdsList(source);
    try (var text = JsonText.open(source)) {
      new JsonStream(source, sink, cells, text).read(inList);
    }
  }

  /** Whether the outermost object holds a list of records and is none itself. */
  private static boolean holdsList(Source source) throws IOException {
    var unread = new Source(source.path(), source.name(), source.encoding());
    try (var text = JsonText.open(unread)) {
      return text.parser().nextToken() == JsonToken.START_OBJECT
          && !JsonRecordList.enter(text.parser(), name -> {}).isEmpty();
    } catch (JsonProcessingException broken) {
      return false;
    }
  }
}
