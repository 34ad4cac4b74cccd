package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a JSON file tell: its shape and the keys by which sources are known. */
final class JsonOpening {

  private static final JsonFactory JSON = JsonLimits.newFactory();

  private final String text;
  private final boolean script;
  private final Set<String> outer = new LinkedHashSet<>();
  private final Set<String> first = new LinkedHashSet<>();
  private @Nullable JsonToken root;
  private @Nullable JsonToken element;
  private List<String> path = List.of();

  private JsonOpening(String head) {
    int before = JsonScript.lengthBefore(head);
    text = head.substring(before);
    script = before > 0;
  }

  static JsonOpening of(Head head) {
    var opening = new JsonOpening(head.text());
    try (var parser = JSON.createParser(opening.text)) {
      opening.read(parser);
    } catch (JsonProcessingException cut) {
      return opening;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    return opening;
  }

  private void read(JsonParser parser) throws IOException {
    root = parser.nextToken();
    if (root == JsonToken.START_ARRAY) {
      element = parser.nextToken();
      readFirst(parser);
    } else if (root == JsonToken.START_OBJECT) {
      path = JsonRecordList.enter(parser, outer::add);
      readFirst(parser);
    }
  }

  private void readFirst(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        first.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }

  /** Whether the file opens as JSON does. */
  boolean isJson() {
    return root == JsonToken.START_OBJECT || root == JsonToken.START_ARRAY && element != null;
  }

  /** Whether each line seems to hold an object of its own. */
  boolean isLines() {
    if (script
        || root != JsonToken.START_OBJECT
        || !path.isEmpty()
        || JsonOtherContent.find(this).isPresent()) {
      return false;
    }
    var lines = text.lines().filter(line -> !line.isBlank()).limit(2).map(String::strip).toList();
    return isWhole(lines.getFirst())
        || (lines.size() == 1
            ? !lines.getFirst().equals("{") && text.indexOf('\n') < 0
            : lines.getLast().startsWith("{"));
  }

  private static boolean isWhole(String line) {
    try (var parser = JSON.createParser(line)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (JsonProcessingException partial) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  /** Whether the outermost array holds no objects. */
  boolean isListOfValues() {
    return root == JsonToken.START_ARRAY && element != null && element.isScalarValue();
  }

  /** Whether the outermost object has all these keys. */
  boolean hasOuter(String... keys) {
    return outer.containsAll(Set.of(keys));
  }

  /** Whether the first record has all these keys; a single object is its own first record. */
  boolean hasFirst(String... keys) {
    return (path.isEmpty() && root == JsonToken.START_OBJECT ? outer : first)
        .containsAll(Set.of(keys));
  }
}
