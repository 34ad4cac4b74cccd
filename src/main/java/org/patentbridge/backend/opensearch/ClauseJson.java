package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.patentbridge.backend.lucene.Clause;
import org.patentbridge.backend.lucene.Clause.Stretch;
import org.patentbridge.backend.lucene.DistantForm;

/** Says clauses in the query language of the cluster. */
final class ClauseJson {

  /** Of more words that begin so the first in the alphabet are looked up, beside other words. */
  static final int MOST_BEGINNINGS = 200;

  private ClauseJson() {}

  static ObjectNode of(Clause clause) {
    return switch (clause) {
      case Clause.All(var wanted, var unwanted) -> all(wanted, unwanted);
      case Clause.Any(var parts) -> any(parts.stream().map(ClauseJson::of).toList());
      case Clause.Holds(var field, var terms) -> holds(field, terms);
      case Clause.Begins(var field, var start) -> begins(field, start);
      case Clause.Between(var field, var isLong, var from, var to) -> {
        var query = json();
        query.putObject("range").putObject(field).put("gte", from).put("lte", to);
        yield query;
      }
      case Clause.Placed(var field, var stretch) -> spans(field, stretch);
    };
  }

  /** What every record meets and nothing else in the index does. */
  static ObjectNode everything() {
    var query = json();
    query.putObject("exists").put("field", DistantForm.kind());
    return query;
  }

  private static ObjectNode json() {
    return Cluster.JSON.createObjectNode();
  }

  private static ObjectNode all(List<Clause> wanted, List<Clause> unwanted) {
    var query = json();
    var bool = query.putObject("bool");
    var filter = bool.putArray("filter");
    if (wanted.isEmpty()) {
      filter.add(everything());
    }
    wanted.forEach(part -> filter.add(of(part)));
    var not = bool.putArray("must_not");
    unwanted.forEach(part -> not.add(of(part)));
    return query;
  }

  private static ObjectNode any(List<ObjectNode> parts) {
    var query = json();
    if (parts.isEmpty()) {
      query.putObject("match_none");
      return query;
    }
    var bool = query.putObject("bool");
    bool.put("minimum_should_match", 1);
    bool.putArray("should").addAll(parts);
    return query;
  }

  private static ObjectNode holds(String field, List<String> terms) {
    var query = json();
    if (terms.size() == 1) {
      query.putObject("term").put(field, Separators.clean(terms.getFirst()));
    } else {
      var array = query.putObject("terms").putArray(field);
      terms.forEach(term -> array.add(Separators.clean(term)));
    }
    return query;
  }

  private static ObjectNode begins(String field, String start) {
    var query = json();
    query.putObject("prefix").put(field, Separators.clean(start));
    return query;
  }

  private static ObjectNode spans(String field, Stretch stretch) {
    return switch (stretch) {
      case Stretch.Word(var words) ->
          oneOf(words.stream().map(word -> (JsonNode) span(field, word)).toList());
      case Stretch.Beginning(var start) -> beginning(field, start);
      case Stretch.Sequence(var parts, var gaps) -> sequence(field, parts, gaps);
      case Stretch.OneOf(var parts) ->
          oneOf(parts.stream().map(part -> (JsonNode) spans(field, part)).toList());
      case Stretch.Nearby(var left, var right, var most) -> {
        var one = spans(field, left);
        var other = spans(field, right);
        yield oneOf(List.of(near(most, List.of(one, other)), near(most, List.of(other, one))));
      }
    };
  }

  private static ObjectNode span(String field, String word) {
    var query = json();
    query.putObject("span_term").put(field, Separators.clean(word));
    return query;
  }

  private static ObjectNode oneOf(List<JsonNode> spans) {
    if (spans.size() == 1) {
      return (ObjectNode) spans.getFirst();
    }
    var query = json();
    query.putObject("span_or").putArray("clauses").addAll(spans);
    return query;
  }

  private static ObjectNode near(int slop, List<? extends JsonNode> spans) {
    var query = json();
    var near = query.putObject("span_near");
    near.put("slop", slop).put("in_order", true);
    spans.forEach(near.withArray("clauses")::add);
    return query;
  }

  private static ObjectNode beginning(String field, String start) {
    var query = json();
    query
        .putObject("span_multi")
        .putObject("match")
        .putObject("prefix")
        .putObject(field)
        .put("value", Separators.clean(start))
        .put("rewrite", "top_terms_" + MOST_BEGINNINGS);
    return query;
  }

  private static ObjectNode sequence(String field, List<Stretch> parts, List<Integer> gaps) {
    if (parts.size() == 1) {
      return spans(field, parts.getFirst());
    }
    var query = json();
    var near = query.putObject("span_near");
    near.put("slop", 0).put("in_order", true);
    var clauses = near.putArray("clauses");
    for (int i = 0; i < parts.size(); i++) {
      clauses.add(spans(field, parts.get(i)));
      if (gaps.get(i) > 0) {
        clauses.addObject().putObject("span_gap").put(field, gaps.get(i));
      }
    }
    return query;
  }
}
