package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbridge.backend.lucene.Concepts.Mention;

/**
 * Adds one shared term wherever a text names a concept by any of its synonyms.
 *
 * <p>Documents and queries are both read so, which makes all names of a concept one term with one
 * document frequency. Widening queries instead would count a concept once per name, and Lucene's
 * own synonym filter wants one token after the other where index mode gives words inside words.
 */
final class ConceptFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Concepts concepts;
  private final Deque<Mention> mentions = new ArrayDeque<>();

  private State waiting = captureState();
  private boolean hasWaiting;
  private boolean isFirst = true;

  ConceptFilter(TokenStream input, Concepts concepts) {
    super(input);
    this.concepts = concepts;
  }

  /** Takes the folded text whose tokens are about to stream by. */
  void read(String text) {
    mentions.clear();
    mentions.addAll(concepts.mentionsIn(text));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (hasWaiting) {
      restoreState(waiting);
      hasWaiting = false;
    } else if (!input.incrementToken()) {
      return !mentions.isEmpty() && emit(mentions.removeFirst());
    }
    var next = mentions.peekFirst();
    if (next != null && next.start() < offset.startOffset()) {
      waiting = captureState();
      hasWaiting = true;
      return emit(mentions.removeFirst());
    }
    isFirst = false;
    return true;
  }

  private boolean emit(Mention mention) {
    clearAttributes();
    term.append(mention.concept());
    offset.setOffset(mention.start(), mention.end());
    step.setPositionIncrement(isFirst ? 1 : 0);
    isFirst = false;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    hasWaiting = false;
    isFirst = true;
  }
}
