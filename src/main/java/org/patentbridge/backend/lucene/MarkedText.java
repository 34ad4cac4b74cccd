package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.patentbridge.domain.search.Passage.Mark;

/**
 * A text with the places where it holds terms of a query.
 *
 * <p>Places come from the same readings that fill the index, whose every step keeps them; so a
 * synonym marks what stands in the text. A lone pair of Chinese characters that only one reading
 * gives is often the seam of two words (态电 in 形态电路): it is marked where nothing else is.
 */
final class MarkedText {

  private static final Comparator<Place> IN_TEXT_ORDER =
      Comparator.comparingInt(Place::start)
          .thenComparing(Comparator.comparingInt(Place::end).reversed())
          .thenComparing(Place::term);

  private final String text;
  private final List<Place> places;

  /**
   * A place where a text holds a term.
   *
   * @param term as the index holds it
   * @param start first UTF-16 unit
   * @param end after the last one
   */
  record Place(String term, int start, int end) {

    private boolean overlaps(Place other) {
      return start < other.end && other.start < end;
    }

    private boolean isSame(Place other) {
      return start == other.start && end == other.end;
    }
  }

  /**
   * What is sought in one reading of a text.
   *
   * @param analyzer reads it
   * @param terms what is sought
   */
  record Reading(Analyzer analyzer, Set<String> terms) {}

  private MarkedText(String text, List<Place> places) {
    this.text = text;
    this.places = List.copyOf(places);
  }

  static MarkedText of(String text, List<Reading> readings) {
    var places = new ArrayList<Place>();
    if (!text.isEmpty()) {
      readings.forEach(reading -> find(text, reading, places));
    }
    places.sort(IN_TEXT_ORDER);
    return new MarkedText(text, places);
  }

  private static void find(String text, Reading reading, List<Place> places) {
    try (var stream = reading.analyzer().tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var found = term.toString();
        if (reading.terms().contains(found)) {
          places.add(new Place(found, offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
  }

  /** The same with only what surely is meant. */
  MarkedText surely() {
    var sure = places.stream().filter(this::isSure).toList();
    return new MarkedText(text, sure);
  }

  private boolean isSure(Place place) {
    var isPair = text.codePointCount(place.start(), place.end()) == 2 && isHan(place);
    return !isPair
        || places.stream()
            .anyMatch(other -> other != place && (other.isSame(place) || other.overlaps(place)));
  }

  private boolean isHan(Place place) {
    return text.substring(place.start(), place.end()).codePoints().allMatch(WordCutter::isHan);
  }

  String text() {
    return text;
  }

  boolean isUnmarked() {
    return places.isEmpty();
  }

  /** The terms that a range holds whole, by text. */
  Set<String> termsIn(int start, int end) {
    var terms = new TreeSet<String>();
    for (var place : places) {
      if (place.start() >= start && place.end() <= end) {
        terms.add(place.term());
      }
    }
    return terms;
  }

  /** Marked ranges within a range, those that touch made one. */
  List<Mark> marksIn(int start, int end) {
    var marks = new ArrayList<Mark>();
    for (var place : places) {
      if (place.start() < start || place.end() > end) {
        continue;
      }
      if (marks.isEmpty() || place.start() > marks.getLast().end()) {
        marks.add(new Mark(place.start(), place.end()));
      } else if (place.end() > marks.getLast().end()) {
        marks.add(new Mark(marks.removeLast().start(), place.end()));
      }
    }
    return marks;
  }

  /** Whether the text may be cut before a unit: not within a mark or a pair of surrogates. */
  boolean mayCutAt(int at) {
    if (at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
      return false;
    }
    return places.stream().noneMatch(place -> place.start() < at && at < place.end());
  }
}
