package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words that a prefix stands for.
 *
 * @param used at most {@value #MOST}: those in most documents, of equal ones the first in the
 *     alphabet
 * @param all how many begin so
 */
record PrefixWords(List<String> used, int all) {

  /** Enough for every ending of a word; of a shorter prefix the rare words are left out. */
  static final int MOST = 200;

  private static final Comparator<Counted> RAREST_FIRST =
      Comparator.comparingInt(Counted::documents)
          .thenComparing(Comparator.comparing(Counted::word).reversed());

  private record Counted(String word, int documents) {}

  static PrefixWords of(IndexReader reader, String field, String prefix) throws IOException {
    var kept = new PriorityQueue<>(RAREST_FIRST);
    int all = 0;
    var start = new BytesRef(prefix);
    var terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      var words = terms.iterator();
      boolean isThere = words.seekCeil(start) != SeekStatus.END;
      for (var word = isThere ? words.term() : null;
          word != null && StringHelper.startsWith(word, start);
          word = words.next()) {
        all++;
        kept.add(new Counted(word.utf8ToString(), words.docFreq()));
        if (kept.size() > MOST) {
          kept.poll();
        }
      }
    }
    return new PrefixWords(kept.stream().map(Counted::word).sorted().toList(), all);
  }
}
