package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;

/** Turns conditions into Lucene's queries, for filtering; no text is parsed on the way. */
final class ConditionCompiler {

  private final PlaceQueries places;

  /**
   * @param reader the state whose words prefixes stand for
   */
  ConditionCompiler(IndexForm form, IndexReader reader) {
    this.places = new PlaceQueries(form, reader);
  }

  Query compile(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> all(parts);
      case Condition.Any(var parts) -> any(parts);
      case Condition.Not not -> all(List.of(not));
      case Condition.Words words -> places.words(words);
      case Condition.Phrase phrase -> places.phrase(phrase);
      case Condition.Prefix prefix -> places.prefix(prefix);
      case Condition.Near near -> places.near(near);
      case Condition.Range range -> range(range);
      case Condition.ClassPart(var part) -> classPart(part.key());
      case Condition.NumberIs(var key) -> term(IndexForm.NUMBER, key);
      case Condition.Value(var field, var value) -> term(nameOf(field), value);
    };
  }

  private Query all(List<Condition> parts) {
    var query = new BooleanQuery.Builder();
    if (parts.stream().allMatch(Condition.Not.class::isInstance)) {
      query.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    for (var part : parts) {
      if (part instanceof Condition.Not(var unwanted)) {
        query.add(compile(unwanted), Occur.MUST_NOT);
      } else {
        query.add(compile(part), Occur.FILTER);
      }
    }
    return query.build();
  }

  /** Values of one field become one query: an event may name thousands of holders. */
  private Query any(List<Condition> parts) {
    Map<ValueField, List<String>> values = new EnumMap<>(ValueField.class);
    var queries = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof Condition.Value(var field, var value)) {
        values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
      } else {
        queries.add(compile(part));
      }
    }
    values.forEach(
        (field, wanted) ->
            queries.add(
                new TermInSetQuery(nameOf(field), wanted.stream().map(BytesRef::new).toList())));
    return oneOf(queries);
  }

  static Query oneOf(Collection<Query> queries) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery("none of nothing");
    }
    if (queries.size() == 1) {
      return queries.iterator().next();
    }
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** A subgroup covers what begins like it; above it every part is a term of its own. */
  private static Query classPart(String key) {
    return key.indexOf('/') < 0
        ? term(IndexForm.IPC, key)
        : new PrefixQuery(new Term(IndexForm.IPC, key));
  }

  private static String nameOf(ValueField field) {
    return switch (field) {
      case KIND -> IndexForm.KIND;
      case HOLDER -> IndexForm.HOLDER;
      case STATE -> IndexForm.STATE;
      case LICENCE -> IndexForm.LICENCE;
      case OPEN_LICENCE -> IndexForm.OPEN_LICENCE;
      case REGION -> IndexForm.REGION;
      case CHAIN -> IndexForm.LINK;
    };
  }

  private static Query range(Condition.Range range) {
    long from = range.from();
    long to = range.to();
    return switch (range.field()) {
      case FILED -> LongPoint.newRangeQuery(IndexForm.FILED, from, to);
      case PUBLISHED -> LongPoint.newRangeQuery(IndexForm.PUBLISHED, from, to);
      case FEE -> LongPoint.newRangeQuery(IndexForm.FEE, from, to);
      case YEAR -> IntPoint.newRangeQuery(IndexForm.YEAR, narrow(from), narrow(to));
      case TRL -> IntPoint.newRangeQuery(IndexForm.TRL, narrow(from), narrow(to));
    };
  }

  private static int narrow(long bound) {
    return (int) Math.clamp(bound, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
