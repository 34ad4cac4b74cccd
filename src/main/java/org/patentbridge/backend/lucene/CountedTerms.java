package org.patentbridge.backend.lucene;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * A text that was read already: each term once, with how often it stands there.
 *
 * <p>For fields that keep frequencies and no positions, where it leaves the same postings and the
 * same length as the text itself.
 */
final class CountedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> counts;
  private Iterator<Map.Entry<String, Integer>> left;

  /**
   * @param counts how often each term stands there, 1 or more
   */
  CountedTerms(Map<String, Integer> counts) {
    this.counts = counts;
    this.left = counts.entrySet().iterator();
  }

  /** How often each term stands there. */
  Map<String, Integer> counts() {
    return counts;
  }

  @Override
  public void reset() {
    left = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!left.hasNext()) {
      return false;
    }
    var next = left.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
