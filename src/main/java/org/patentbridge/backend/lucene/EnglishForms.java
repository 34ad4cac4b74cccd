package org.patentbridge.backend.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives English words as they stand and, at the same place, without their endings where that is
 * another word; so phrases and prefixes are exact while words are found in any form.
 */
final class EnglishForms {

  /** Stands before a word that lost its ending. */
  static final String STEM = "~";

  private EnglishForms() {}

  static TokenStream over(TokenStream lowerCase) {
    return new Marked(new PorterStemFilter(new Doubled(lowerCase)));
  }

  private static boolean isEnglish(CharSequence word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Gives an English word twice, first as it must stay. */
  private static final class Doubled extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private State first = captureState();
    private boolean hasSecond;

    Doubled(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (hasSecond) {
        restoreState(first);
        hasSecond = false;
        kept.setKeyword(false);
        step.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      if (isEnglish(term)) {
        first = captureState();
        hasSecond = true;
      }
      kept.setKeyword(true);
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      hasSecond = false;
    }
  }

  /** Marks a stem and drops it where it is the word itself. */
  private static final class Marked extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);

    private String word = "";

    Marked(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        if (kept.isKeyword()) {
          word = isEnglish(term) ? term.toString() : "";
          return true;
        }
        if (!word.contentEquals(term)) {
          var stem = STEM + term;
          term.setEmpty().append(stem);
          return true;
        }
      }
      return false;
    }
  }
}
