package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Takes the endings off English words and leaves codes, formulas and Chinese as they are. */
final class EnglishStem {

  private EnglishStem() {}

  static TokenStream over(TokenStream words) {
    return new PorterStemFilter(new CodesKept(words));
  }

  /** One word in lower case. */
  static String of(String word) {
    var source = new KeywordTokenizer();
    source.setReader(new java.io.StringReader(word));
    try (var stream = over(source)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return term.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
  }

  /** Marks whatever is not made of English letters alone. */
  private static final class CodesKept extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    CodesKept(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (!term.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        keyword.setKeyword(true);
      }
      return true;
    }
  }
}
