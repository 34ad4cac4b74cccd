package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbridge.backend.lucene.WordCutter.Span;

/**
 * Gives the words of a {@link WordCutter} as Lucene tokens; words inside words share a position.
 */
final class WordTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordCutter cutter = new WordCutter();

  private String text = "";
  private Iterator<Span> words = List.<Span>of().iterator();
  private int reached;

  @Override
  public void reset() throws IOException {
    super.reset();
    var whole = new StringWriter();
    input.transferTo(whole);
    text = whole.toString();
    words = cutter.cut(text).iterator();
    reached = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.hasNext()) {
      return false;
    }
    var word = words.next();
    term.append(text, word.start(), word.end());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    step.setPositionIncrement(word.start() >= reached ? 1 : 0);
    reached = Math.max(reached, word.end());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = correctOffset(text.length());
    offset.setOffset(length, length);
  }
}
