package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.backend.lucene.DistantDocument;

/** Says a record in JSON, its texts as terms with signs between them, and reads those again. */
final class DocumentJson {

  private DocumentJson() {}

  static ObjectNode of(DistantDocument record) {
    var json = Cluster.JSON.createObjectNode();
    json.put(IndexMapping.ID, Separators.clean(record.id()));
    record.terms().forEach((field, terms) -> addAll(json, field, terms));
    record.columns().forEach((field, terms) -> addAll(json, field, terms));
    record.figures().forEach(json::put);
    record.columnFigures().forEach(json::put);
    record.counted().forEach((field, counts) -> json.put(field, counted(counts)));
    record
        .placed()
        .forEach(
            (field, texts) -> {
              var array = json.putArray(field);
              texts.forEach(text -> array.add(placed(text)));
            });
    record.directions().forEach((field, vector) -> json.put(field, vector(vector)));
    return json;
  }

  private static void addAll(ObjectNode json, String field, List<String> terms) {
    var array = json.putArray(field);
    terms.forEach(term -> array.add(Separators.clean(term)));
  }

  static String counted(Map<String, Integer> counts) {
    var text = new StringBuilder();
    counts.forEach(
        (term, count) -> {
          if (!text.isEmpty()) {
            text.append(Separators.TERM);
          }
          text.append(Separators.clean(term)).append(Separators.COUNT).append(count);
        });
    return text.toString();
  }

  /** Takes a counted text apart. */
  @FunctionalInterface
  interface Counting {
    void add(String term, int count);
  }

  static void eachCount(String counted, Counting counting) {
    for (int from = 0; from < counted.length(); ) {
      int until = counted.indexOf(Separators.TERM, from);
      int end = until < 0 ? counted.length() : until;
      int sign = counted.lastIndexOf(Separators.COUNT, end - 1);
      counting.add(counted.substring(from, sign), Integer.parseInt(counted, sign + 1, end, 10));
      from = end + 1;
    }
  }

  static Map<String, Integer> counts(String counted) {
    var counts = new HashMap<String, Integer>();
    eachCount(counted, (term, count) -> counts.merge(term, count, Integer::sum));
    return counts;
  }

  private static String placed(List<List<String>> places) {
    var text = new StringBuilder();
    for (var place : places) {
      if (!text.isEmpty()) {
        text.append(Separators.TERM);
      }
      if (place.isEmpty()) {
        text.append(Separators.GAP);
      }
      for (int i = 0; i < place.size(); i++) {
        text.append(i == 0 ? "" : Separators.STACK).append(Separators.clean(place.get(i)));
      }
    }
    return text.toString();
  }

  static String vector(float[] components) {
    var bytes = ByteBuffer.allocate(components.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(components);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  static float[] vector(String said) {
    var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(said)).order(ByteOrder.LITTLE_ENDIAN);
    var components = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(components);
    return components;
  }
}
