package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts the words of a condition into the pieces that must each be there.
 *
 * <p>Chinese is written without spaces, so the reading chain that ranks says where its words are;
 * its longest words count, and words without meaning are left out. Other scripts stay whole.
 */
final class WordPieces {

  /**
   * A stretch of the text.
   *
   * @param text as written
   * @param concepts shared terms that mean just this stretch
   */
  record Piece(String text, List<String> concepts) {
    Piece {
      concepts = List.copyOf(concepts);
    }
  }

  private record Span(int start, int end, String term) {

    boolean isInside(Span other) {
      return other.start <= start && end <= other.end && other.length() > length();
    }

    int length() {
      return end - start;
    }

    boolean isConcept() {
      return term.startsWith(Concepts.MARK);
    }
  }

  private WordPieces() {}

  /** At least one; none contains another. */
  static List<Piece> of(String text, Analyzer analyzer) {
    var spans = new ArrayList<>(spans(text, analyzer));
    if (text.codePoints().noneMatch(WordCutter::isHan)) {
      spans.add(new Span(0, text.length(), text));
    }
    var longest =
        spans.stream().filter(s -> spans.stream().noneMatch(s::isInside)).distinct().toList();
    var pieces = new ArrayList<Piece>();
    int reached = -1;
    for (var span : longest) {
      if (span.start() > reached) {
        var concepts =
            longest.stream()
                .filter(s -> s.isConcept() && s.start() == span.start() && s.end() == span.end())
                .map(Span::term)
                .toList();
        pieces.add(new Piece(text.substring(span.start(), span.end()), concepts));
        reached = span.start();
      }
    }
    return pieces.isEmpty() ? List.of(new Piece(text, List.of())) : pieces;
  }

  private static List<Span> spans(String text, Analyzer analyzer) {
    var spans = new ArrayList<Span>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        spans.add(new Span(offset.startOffset(), offset.endOffset(), term.toString()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
    spans.sort(java.util.Comparator.comparingInt(Span::start));
    return spans;
  }
}
