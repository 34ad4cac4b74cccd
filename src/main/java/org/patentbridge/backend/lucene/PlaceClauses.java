package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.patentbridge.backend.lucene.Clause.Stretch;
import org.patentbridge.backend.lucene.PlaceAnalyzer.Place;
import org.patentbridge.retrieval.condition.Condition;

/** Asks for words, phrases, prefixes and near words by the places at which words stand. */
final class PlaceClauses {

  private final IndexForm form;
  private final Beginnings beginnings;

  PlaceClauses(IndexForm form, Beginnings beginnings) {
    this.form = form;
    this.beginnings = beginnings;
  }

  /** What the beginning of a word stands for. */
  @FunctionalInterface
  interface Beginnings {

    /** Left to whoever searches. */
    Beginnings UNKNOWN = (field, start) -> new Stretch.Beginning(start);

    Stretch of(String field, String start);

    /** The commonest words of a state of an index. */
    static Beginnings of(IndexReader reader) {
      return (field, start) -> {
        try {
          return new Stretch.Word(PrefixWords.of(reader, field, start).used());
        } catch (IOException failed) {
          throw new UncheckedIOException("reading the words of the index failed", failed);
        }
      };
    }
  }

  /** What is good enough at a place. */
  @FunctionalInterface
  private interface Forms {
    Stretch of(Place place);
  }

  /** Every piece of the text somewhere in the field, by its words or by a synonym. */
  Clause words(Condition.Words words) {
    var all = new ArrayList<Clause>();
    for (var piece : WordPieces.of(words.text(), form.wordAnalyzer())) {
      var places = form.places().read(piece.text());
      var ways = new ArrayList<Clause>();
      for (var name : IndexForm.placesOf(words.field())) {
        ways.add(stretch(name, places, PlaceClauses::anyForm));
        piece.concepts().forEach(concept -> ways.add(new Clause.Holds(name, List.of(concept))));
      }
      all.add(Clause.oneOf(ways));
    }
    // What reads as no word at all is found nowhere.
    return all.isEmpty() ? new Clause.Any(List.of()) : new Clause.All(all, List.of());
  }

  Clause phrase(Condition.Phrase phrase) {
    var places = form.places().read(phrase.text());
    return Clause.oneOf(
        IndexForm.placesOf(phrase.field()).stream()
            .map(name -> stretch(name, places, PlaceClauses::asWritten))
            .toList());
  }

  Clause prefix(Condition.Prefix prefix) {
    var places = form.places().read(prefix.start());
    return Clause.oneOf(
        IndexForm.placesOf(prefix.field()).stream()
            .map(name -> stretch(name, places, forms(name, places)))
            .toList());
  }

  Clause near(Condition.Near near) {
    var field =
        Condition.Near.fieldOf(near)
            .orElseThrow(() -> new IllegalStateException("near words of no field: " + near));
    return Clause.oneOf(
        IndexForm.placesOf(field).stream()
            .map(name -> (Clause) new Clause.Placed(name, placed(near, name)))
            .toList());
  }

  private static Stretch asWritten(Place place) {
    return new Stretch.Word(List.of(place.word()));
  }

  /** A word whose stem is another word lies in the index with its stem beside it. */
  private static Stretch anyForm(Place place) {
    return place.isEnglish()
        ? new Stretch.Word(List.of(place.stem(), EnglishForms.STEM + place.stem()))
        : asWritten(place);
  }

  /** The last word is the one that is cut short; in Chinese there is none. */
  private Forms forms(String field, List<Place> places) {
    var last = places.getLast();
    return last.isHan()
        ? PlaceClauses::asWritten
        : place -> place == last ? beginnings.of(field, last.word()) : asWritten(place);
  }

  /** One word is a plain term; only several need their places. */
  private static Clause stretch(String field, List<Place> places, Forms forms) {
    return switch (places.size()) {
      case 0 -> new Clause.Any(List.of());
      case 1 -> single(field, forms.of(places.getFirst()));
      default -> new Clause.Placed(field, sequence(places, forms));
    };
  }

  private static Clause single(String field, Stretch word) {
    return switch (word) {
      case Stretch.Word(var words) ->
          words.isEmpty() ? new Clause.Any(List.of()) : new Clause.Holds(field, words);
      case Stretch.Beginning(var start) -> new Clause.Begins(field, start);
      default -> new Clause.Placed(field, word);
    };
  }

  private Stretch placed(Condition asked, String field) {
    return switch (asked) {
      case Condition.Words words -> inOneStretch(words.text());
      case Condition.Phrase phrase ->
          sequence(form.places().read(phrase.text()), PlaceClauses::asWritten);
      case Condition.Prefix prefix -> {
        var places = form.places().read(prefix.start());
        yield sequence(places, forms(field, places));
      }
      case Condition.Any(var parts) ->
          Stretch.oneOf(parts.stream().map(part -> placed(part, field)).toList());
      case Condition.Near near ->
          new Stretch.Nearby(
              placed(near.left(), field), placed(near.right(), field), near.distance());
      default -> throw new IllegalStateException("no words: " + asked);
    };
  }

  /** Beside NEAR the characters of a word stay together. */
  private Stretch inOneStretch(String text) {
    var written = sequence(form.places().read(text), PlaceClauses::anyForm);
    var concepts =
        WordPieces.of(text, form.wordAnalyzer()).stream()
            .filter(piece -> piece.text().equals(text))
            .flatMap(piece -> piece.concepts().stream())
            .map(concept -> (Stretch) new Stretch.Word(List.of(concept)));
    return Stretch.oneOf(Stream.concat(Stream.of(written), concepts).toList());
  }

  /** One behind the other, as far apart as they are written. */
  private static Stretch sequence(List<Place> places, Forms forms) {
    var parts = new ArrayList<Stretch>();
    var gaps = new ArrayList<Integer>();
    for (int i = 0; i < places.size(); i++) {
      parts.add(forms.of(places.get(i)));
      gaps.add(i + 1 < places.size() ? places.get(i + 1).step() - 1 : 0);
    }
    return new Stretch.Sequence(parts, gaps);
  }
}
