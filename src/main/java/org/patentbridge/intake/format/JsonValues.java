package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values in a tree of JSON; what is absent is empty. */
final class JsonValues {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Pattern EPOCH_MILLIS = Pattern.compile("-?[0-9]{11,13}");
  private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");
  private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li)\\s*/?>");

  private JsonValues() {}

  /** The value that a path of keys leads to. */
  static JsonNode at(JsonNode node, String... keys) {
    var found = node;
    for (String key : keys) {
      found = found.path(key);
    }
    return found.isNull() ? MissingNode.getInstance() : found;
  }

  /** A text or number, or the first one of a list; empty for anything else. */
  static String text(JsonNode node, String... keys) {
    var found = at(node, keys);
    return texts(found).findFirst().orElse("");
  }

  /** The texts of a list, or the one text itself, without blank ones. */
  static Stream<String> texts(JsonNode node) {
    var values = node.isArray() ? elements(node) : Stream.of(node);
    return values
        .filter(v -> v.isValueNode() && !v.isNull() && !v.isMissingNode())
        .map(v -> JsonCells.text(v).strip())
        .filter(t -> !t.isEmpty());
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** A cell for a field, named as the source names it. */
  static Cell cell(JsonNode node, String key, String field) {
    return Cell.text(key, text(node, key)).as(field);
  }

  /** A day written as {@code yyyymmdd}, as text, or as milliseconds since 1970. */
  static Cell day(JsonNode node, String key, String field) {
    var written = text(node, key);
    var day =
        EPOCH_MILLIS.matcher(written).matches()
            ? Instant.ofEpochMilli(Long.parseLong(written)).atZone(CHINA).toLocalDate().toString()
            : written;
    return Cell.text(key, day).as(field);
  }

  /** A text without the marks of a web page. */
  static String withoutTags(String html) {
    var plain = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
    return plain
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }

  /** The cells that hold something. */
  static List<Cell> filled(Stream<Cell> cells) {
    return cells.filter(cell -> !cell.isBlank()).toList();
  }
}
