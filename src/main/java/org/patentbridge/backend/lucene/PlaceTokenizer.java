package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text into Chinese characters and into words of other scripts, each with its place.
 *
 * <p>No dictionary decides, so a phrase of Chinese characters is found wherever the text holds them
 * side by side: 处理 in 待处理, 农业 in 中国农业发展银行. A stop, comma or bracket between two words takes a
 * place, so that no phrase reaches across it; spaces, hyphens and strokes take none.
 */
final class PlaceTokenizer extends Tokenizer {

  /** People write kwh and KWH too. */
  private static final Set<String> UNITS = anyCase();

  private static final String TRANSPARENT = "-/·_+&'’\"“”‐‑–";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private String text = "";
  private int at;
  private boolean isFirst = true;

  @Override
  public void reset() throws IOException {
    super.reset();
    var whole = new StringWriter();
    input.transferTo(whole);
    text = whole.toString();
    at = 0;
    isFirst = true;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean isParted = false;
    while (at < text.length() && !WordCutter.isWordCharacter(text.codePointAt(at))) {
      isParted |= isParting(text.charAt(at));
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    int start = at;
    at = end(start);
    term.append(text, start, at);
    offset.setOffset(correctOffset(start), correctOffset(at));
    step.setPositionIncrement(isParted && !isFirst ? 2 : 1);
    isFirst = false;
    return true;
  }

  private static boolean isParting(char c) {
    return !Character.isWhitespace(c) && TRANSPARENT.indexOf(c) < 0;
  }

  private static Set<String> anyCase() {
    Set<String> units = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    units.addAll(WordCutter.UNITS);
    return units;
  }

  private int end(int start) {
    int point = text.codePointAt(start);
    if (WordCutter.isHan(point)) {
      return start + Character.charCount(point);
    }
    int value = WordCutter.valueEnd(text, start, UNITS);
    int end = value > start ? value : WordCutter.plainWordEnd(text, start);
    int most = start + WordCutter.MAX_WORD;
    if (end <= most) {
      return end;
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = correctOffset(text.length());
    offset.setOffset(length, length);
  }
}
