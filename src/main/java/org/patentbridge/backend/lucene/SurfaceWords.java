package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.patentbridge.domain.search.Passage;

/** The words of a text, or of all texts of a record, by the terms that the index makes of them. */
final class SurfaceWords {

  /** Of each field, where each term stands, in the order of the texts. */
  private final Map<String, Map<String, List<Place>>> places = new HashMap<>();

  private final IndexForm form;
  private final List<String> texts = new ArrayList<>();

  /**
   * Where a term stands.
   *
   * @param part which text of a record; of one of another text always the same
   * @param text which of the texts that were read
   * @param start first UTF-16 unit
   * @param end after the last one
   * @param word what stands there
   */
  record Place(Passage.Part part, int text, int start, int end, String word) {}

  SurfaceWords(IndexForm form) {
    this.form = form;
  }

  SurfaceWords read(Passage.Part part, String text) {
    if (!text.isEmpty()) {
      for (var field : form.fields()) {
        read(part, text, IndexForm.nameOf(field), field.analyzer());
      }
      texts.add(text);
    }
    return this;
  }

  private void read(Passage.Part part, String text, String field, String analyzer) {
    var found = places.computeIfAbsent(field, f -> new LinkedHashMap<>());
    try (var stream = form.analyzers().analyzer(analyzer).tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        found
            .computeIfAbsent(term.toString(), t -> new ArrayList<>(1))
            .add(new Place(part, texts.size(), start, end, text.substring(start, end)));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
  }

  List<Place> placesOf(String field, String term) {
    return places.getOrDefault(field, Map.of()).getOrDefault(term, List.of());
  }

  /** Terms of a field in the order of their first place. */
  List<String> termsOf(String field) {
    return List.copyOf(places.getOrDefault(field, Map.of()).keySet());
  }

  /** How a term is written most often, of equals the first. */
  Optional<String> findWord(String field, String term) {
    return mostFrequent(placesOf(field, term));
  }

  static Optional<String> mostFrequent(List<Place> places) {
    var counts = new LinkedHashMap<String, Integer>();
    places.forEach(place -> counts.merge(place.word(), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
        .map(Map.Entry::getKey);
  }

  /**
   * The longest stretch that places make which touch or have a space between, the first of them.
   */
  Optional<String> longestStretch(List<Place> some) {
    var inOrder =
        some.stream()
            .sorted(
                Comparator.comparingInt(Place::text)
                    .thenComparingInt(Place::start)
                    .thenComparingInt(Place::end))
            .toList();
    var longest = Optional.<String>empty();
    for (int i = 0; i < inOrder.size(); i++) {
      var first = inOrder.get(i);
      int end = first.end();
      for (int j = i + 1; j < inOrder.size() && inOrder.get(j).text() == first.text(); j++) {
        end = inOrder.get(j).start() <= end + 1 ? Math.max(end, inOrder.get(j).end()) : end;
      }
      var stretch = texts.get(first.text()).substring(first.start(), end);
      longest = longest.filter(l -> l.length() >= stretch.length()).or(() -> Optional.of(stretch));
    }
    return longest;
  }

  /** Whether a text holds these characters just so. */
  boolean holds(String characters) {
    return texts.stream().anyMatch(text -> text.contains(characters));
  }

  /**
   * The words of one field that a range overlaps, as one stretch of the text.
   *
   * @param isWanted which terms count
   * @return the range itself where no wanted term overlaps it
   */
  String around(Place range, String field, Predicate<String> isWanted) {
    int start = range.start();
    int end = range.end();
    for (var entry : places.getOrDefault(field, Map.of()).entrySet()) {
      for (var place : isWanted.test(entry.getKey()) ? entry.getValue() : List.<Place>of()) {
        if (place.text() == range.text()
            && place.start() < range.end()
            && range.start() < place.end()) {
          start = Math.min(start, place.start());
          end = Math.max(end, place.end());
        }
      }
    }
    return texts.get(range.text()).substring(start, end);
  }
}
