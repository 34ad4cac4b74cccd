package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.backend.lucene.PlaceAnalyzer.Place;
import org.patentbridge.retrieval.condition.Condition;

/** Asks for words, phrases, prefixes and near words by the places at which words stand. */
final class PlaceQueries {

  private final IndexForm form;
  private final IndexReader reader;

  PlaceQueries(IndexForm form, IndexReader reader) {
    this.form = form;
    this.reader = reader;
  }

  /** The terms that are good enough at a place. */
  @FunctionalInterface
  private interface Forms {
    List<String> of(Place place);
  }

  /** Every piece of the text somewhere in the field, by its words or by a synonym. */
  Query words(Condition.Words words) {
    var all = new BooleanQuery.Builder();
    for (var piece : WordPieces.of(words.text(), form.wordAnalyzer())) {
      var places = form.places().read(piece.text());
      var queries = new ArrayList<Query>();
      for (var name : IndexForm.placesOf(words.field())) {
        queries.add(stretch(name, places, PlaceQueries::anyForm));
        piece.concepts().forEach(concept -> queries.add(terms(name, List.of(concept))));
      }
      all.add(ConditionCompiler.oneOf(queries), Occur.FILTER);
    }
    return all.build();
  }

  Query phrase(Condition.Phrase phrase) {
    var places = form.places().read(phrase.text());
    return ConditionCompiler.oneOf(
        IndexForm.placesOf(phrase.field()).stream()
            .map(name -> stretch(name, places, PlaceQueries::asWritten))
            .toList());
  }

  Query prefix(Condition.Prefix prefix) {
    var places = form.places().read(prefix.start());
    return ConditionCompiler.oneOf(
        IndexForm.placesOf(prefix.field()).stream()
            .map(name -> stretch(name, places, forms(name, places)))
            .toList());
  }

  Query near(Condition.Near near) {
    var field =
        Condition.Near.fieldOf(near)
            .orElseThrow(() -> new IllegalStateException("near words of no field: " + near));
    return ConditionCompiler.oneOf(
        IndexForm.placesOf(field).stream()
            .map(name -> (Query) new IntervalQuery(name, intervals(near, name)))
            .toList());
  }

  private static List<String> asWritten(Place place) {
    return List.of(place.word());
  }

  /** A word whose stem is another word lies in the index with its stem beside it. */
  private static List<String> anyForm(Place place) {
    return place.isEnglish()
        ? List.of(place.stem(), EnglishForms.STEM + place.stem())
        : List.of(place.word());
  }

  /** The last word is the one that is cut short; in Chinese there is none. */
  private Forms forms(String field, List<Place> places) {
    var last = places.getLast();
    if (last.isHan()) {
      return PlaceQueries::asWritten;
    }
    try {
      var words = PrefixWords.of(reader, field, last.word()).used();
      return place -> place == last ? words : asWritten(place);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the words of the index failed", failed);
    }
  }

  /** One word is a plain term; only several need their places. */
  private static Query stretch(String field, List<Place> places, Forms forms) {
    return switch (places.size()) {
      case 0 -> new MatchNoDocsQuery("no words");
      case 1 -> terms(field, forms.of(places.getFirst()));
      default -> new IntervalQuery(field, sequence(places, forms));
    };
  }

  private static Query terms(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
  }

  private IntervalsSource intervals(Condition asked, String field) {
    return switch (asked) {
      case Condition.Words words -> inOneStretch(words.text());
      case Condition.Phrase phrase ->
          sequence(form.places().read(phrase.text()), PlaceQueries::asWritten);
      case Condition.Prefix prefix -> {
        var places = form.places().read(prefix.start());
        yield sequence(places, forms(field, places));
      }
      case Condition.Any(var parts) -> anyOf(parts.stream(), part -> intervals(part, field));
      case Condition.Near near -> nearby(near, field);
      default -> throw new IllegalStateException("no words: " + asked);
    };
  }

  private static IntervalsSource nearby(IntervalsSource left, IntervalsSource right, int most) {
    return Intervals.or(
        Intervals.maxgaps(most, Intervals.ordered(left, right)),
        Intervals.maxgaps(most, Intervals.ordered(right, left)));
  }

  private IntervalsSource nearby(Condition.Near near, String field) {
    return nearby(intervals(near.left(), field), intervals(near.right(), field), near.distance());
  }

  /** Beside NEAR the characters of a word stay together. */
  private IntervalsSource inOneStretch(String text) {
    var written = sequence(form.places().read(text), PlaceQueries::anyForm);
    var concepts =
        WordPieces.of(text, form.wordAnalyzer()).stream()
            .filter(piece -> piece.text().equals(text))
            .flatMap(piece -> piece.concepts().stream())
            .map(Intervals::term);
    return anyOf(Stream.concat(Stream.of(written), concepts), source -> source);
  }

  private static <T> IntervalsSource anyOf(Stream<T> each, Function<T, IntervalsSource> source) {
    var sources = each.map(source).toArray(IntervalsSource[]::new);
    return sources.length == 1 ? sources[0] : Intervals.or(sources);
  }

  /** One behind the other, as far apart as they are written. */
  private static IntervalsSource sequence(List<Place> places, Forms forms) {
    var sources = new IntervalsSource[places.size()];
    for (int i = 0; i < sources.length; i++) {
      var words = forms.of(places.get(i));
      var each =
          words.isEmpty()
              ? Intervals.noIntervals("no word begins so")
              : anyOf(words.stream(), Intervals::term);
      int gap = i + 1 < sources.length ? places.get(i + 1).step() - 1 : 0;
      sources[i] = gap > 0 ? Intervals.extend(each, 0, gap) : each;
    }
    return switch (sources.length) {
      case 0 -> Intervals.noIntervals("no words");
      case 1 -> sources[0];
      default -> Intervals.phrase(sources);
    };
  }
}
