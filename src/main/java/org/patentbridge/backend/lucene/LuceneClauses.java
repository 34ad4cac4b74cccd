package org.patentbridge.backend.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.backend.lucene.Clause.Stretch;

/** Says clauses as Lucene's queries. */
final class LuceneClauses {

  private LuceneClauses() {}

  static Query query(Clause clause) {
    return switch (clause) {
      case Clause.All(var wanted, var unwanted) -> all(wanted, unwanted);
      case Clause.Any(var parts) -> oneOf(parts.stream().map(LuceneClauses::query).toList());
      case Clause.Holds(var field, var terms) -> holds(field, terms);
      case Clause.Begins(var field, var start) -> new PrefixQuery(new Term(field, start));
      case Clause.Between(var field, var isLong, var from, var to) ->
          isLong
              ? LongPoint.newRangeQuery(field, from, to)
              : IntPoint.newRangeQuery(field, Math.toIntExact(from), Math.toIntExact(to));
      case Clause.Placed(var field, var stretch) -> new IntervalQuery(field, intervals(stretch));
    };
  }

  private static Query all(List<Clause> wanted, List<Clause> unwanted) {
    var query = new BooleanQuery.Builder();
    if (wanted.isEmpty()) {
      query.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    wanted.forEach(part -> query.add(query(part), Occur.FILTER));
    unwanted.forEach(part -> query.add(query(part), Occur.MUST_NOT));
    return query.build();
  }

  private static Query oneOf(Collection<Query> queries) {
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

  private static Query holds(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private static IntervalsSource intervals(Stretch stretch) {
    return switch (stretch) {
      case Stretch.Word(var words) -> word(words);
      case Stretch.Beginning(var start) ->
          throw new IllegalStateException("the words that begin with " + start + " are not known");
      case Stretch.Sequence(var parts, var gaps) -> sequence(parts, gaps);
      case Stretch.OneOf(var parts) ->
          anyOf(parts.stream().map(LuceneClauses::intervals).toArray(IntervalsSource[]::new));
      case Stretch.Nearby(var left, var right, var most) ->
          nearby(intervals(left), intervals(right), most);
    };
  }

  private static IntervalsSource word(List<String> words) {
    return words.isEmpty()
        ? Intervals.noIntervals("no word begins so")
        : anyOf(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource anyOf(IntervalsSource... sources) {
    return sources.length == 1 ? sources[0] : Intervals.or(sources);
  }

  private static IntervalsSource sequence(List<Stretch> parts, List<Integer> gaps) {
    var sources = new IntervalsSource[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      var each = intervals(parts.get(i));
      sources[i] = gaps.get(i) > 0 ? Intervals.extend(each, 0, gaps.get(i)) : each;
    }
    return switch (sources.length) {
      case 0 -> Intervals.noIntervals("no words");
      case 1 -> sources[0];
      default -> Intervals.phrase(sources);
    };
  }

  private static IntervalsSource nearby(IntervalsSource left, IntervalsSource right, int most) {
    return Intervals.or(
        Intervals.maxgaps(most, Intervals.ordered(left, right)),
        Intervals.maxgaps(most, Intervals.ordered(right, left)));
  }
}
