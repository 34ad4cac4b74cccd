package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbridge.rulebook.SynonymGroup;

/**
 * Reads text for phrases, prefixes and near words: every character and word with its place, and the
 * concepts that begin there.
 *
 * <p>It stands beside the reading chains of the rulebook, which rank: those drop and join words,
 * and a phrase must find what is written.
 */
final class PlaceAnalyzer extends Analyzer {

  /** Between two lines or names; farther than near words may lie apart. */
  private static final int GAP = 100;

  private final CharacterFolding folding = new CharacterFolding(true, true);
  private final Concepts concepts;

  PlaceAnalyzer(List<SynonymGroup> synonyms) {
    this.concepts = new Concepts(synonyms, folding::fold, EnglishStem::of);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new PlaceTokenizer();
    var named = new ConceptFilter(EnglishForms.over(new LowerCaseFilter(source)), concepts);
    return new TokenStreamComponents(reader -> source.setReader(folded(reader, named)), named);
  }

  private Reader folded(Reader reader, ConceptFilter named) {
    try (reader) {
      var whole = new StringWriter();
      reader.transferTo(whole);
      var text = folding.fold(whole.toString());
      named.read(text);
      return new StringReader(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /**
   * A word of a text.
   *
   * @param word as it stands
   * @param stem without its ending, else the word
   * @param step places behind the one before
   */
  record Place(String word, String stem, int step) {

    boolean isEnglish() {
      return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    boolean isHan() {
      return word.codePoints().allMatch(WordCutter::isHan);
    }
  }

  /** The words of a text in order, without the concepts. */
  List<Place> read(String text) {
    var places = new ArrayList<Place>();
    try (var stream = tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var word = term.toString();
        if (word.startsWith(EnglishForms.STEM)) {
          var last = places.removeLast();
          places.add(new Place(last.word(), word.substring(1), last.step()));
        } else if (!word.startsWith(Concepts.MARK)) {
          places.add(new Place(word, word, step.getPositionIncrement()));
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
    return places;
  }
}
