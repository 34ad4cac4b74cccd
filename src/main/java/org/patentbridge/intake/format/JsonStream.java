package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * One walk through a file of JSON. Each record is first passed over and cut out, then parsed on its
 * own, so that an overlong one or one with a key twice costs only itself.
 */
final class JsonStream {

  private final Source source;
  private final RowSink sink;
  private final Function<ObjectNode, List<Cell>> cells;
  private final JsonText text;
  private final JsonParser parser;
  private final KeptText kept;
  private long recordLine;
  private long lastLine;
  private long recordStart;
  private int item;

  JsonStream(Source source, RowSink sink, Function<ObjectNode, List<Cell>> cells, JsonText text) {
    this.source = source;
    this.sink = sink;
    this.cells = cells;
    this.text = text;
    this.parser = text.parser();
    this.kept = text.kept();
  }

  /**
   * Hands over all records.
   *
   * @param inList whether an outermost object holds them in a list
   * @throws BadInputException where the JSON ends or breaks outside of a record
   */
  void read(boolean inList) throws IOException {
    try {
      values(inList);
    } catch (JsonLimits.Exceeded tooMuch) {
      stop(tooMuch.at(source.place(text.line(parser.currentLocation()))), Raw.NONE);
    } catch (JsonEOFException cut) {
      long line = recordLine > 0 ? recordLine : text.line(parser.currentLocation());
      stop(Problem.error("file-cut", source.place(line), ""), rest());
    } catch (JsonProcessingException broken) {
      var place = source.place(text.line(broken.getLocation()));
      stop(
          text.isScript()
              ? Problem.error("script-not-json", place, broken.getOriginalMessage())
              : Problem.error("json-stops", place, broken.getOriginalMessage()),
          Raw.NONE);
    }
  }

  private Raw rest() {
    return recordLine > 0 && kept.holds(recordStart)
        ? Raw.text(kept.textFrom(recordStart))
        : Raw.NONE;
  }

  private void stop(Problem problem, Raw raw) {
    if (recordLine == 0) {
      throw new BadInputException(problem);
    }
    sink.refuse(problem, raw);
  }

  private void values(boolean inList) throws IOException {
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        parser.nextToken();
        list();
      } else if (token == JsonToken.START_OBJECT && inList) {
        JsonRecordList.enter(parser, name -> {});
        list();
        leave();
      } else {
        record();
      }
      if (text.isScript()) {
        endScript();
        return;
      }
    }
  }

  /** The parser stands at the first element or at the end of the list. */
  private void list() throws IOException {
    while (!parser.currentToken().isStructEnd()) {
      record();
      parser.nextToken();
    }
  }

  private void leave() throws IOException {
    while (!parser.getParsingContext().inRoot()) {
      parser.nextToken();
    }
  }

  private void record() throws IOException {
    recordStart = parser.currentTokenLocation().getCharOffset();
    long line = text.line(parser.currentTokenLocation());
    item = line == lastLine ? item + 1 : 1;
    lastLine = line;
    recordLine = line;
    kept.keepFrom(recordStart);
    parser.skipChildren();
    parser.finishToken();
    take(parser.currentLocation().getCharOffset());
    kept.release();
    recordLine = 0;
  }

  private void take(long end) {
    var place = source.place(recordLine);
    if (!kept.holds(recordStart)) {
      var limit = Integer.toString(Lines.MAX_LENGTH);
      sink.refuse(Problem.error("record-too-long", place, "", limit), Raw.NONE);
      return;
    }
    var raw = kept.text(recordStart, end);
    try {
      if (JsonRows.parse(raw) instanceof ObjectNode object) {
        sink.row(new Row(recordLine, item, cells.apply(object), Raw.text(raw)));
      } else {
        sink.refuse(Problem.error("json-no-object", place, raw), Raw.text(raw));
      }
    } catch (JsonLimits.Exceeded tooMuch) {
      sink.refuse(tooMuch.at(place), Raw.text(raw));
    } catch (JsonProcessingException broken) {
      sink.refuse(Problem.error("json-broken", place, raw), Raw.text(raw));
    }
  }

  private void endScript() throws IOException {
    long line = text.line(parser.currentLocation());
    var rest = text.rest();
    if (!JsonScript.isEnd(rest)) {
      throw new BadInputException(
          Problem.error("script-goes-on", source.place(line), rest.strip()));
    }
  }
}
