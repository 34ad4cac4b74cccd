package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.patentbridge.retrieval.RetrievalQuery;

/**
 * The slow and obvious way: every posting of every term of a need in an index that has grown,
 * scored by Lucene's own scorers of the index as it was when the need was measured.
 */
final class EveryNeedOverIndex {

  private EveryNeedOverIndex() {}

  /** What each document reaches, by id; those that share no term are left out. */
  static Map<String, Double> relevances(
      LuceneSearchIndex before, LuceneSearchIndex grown, RetrievalQuery query) throws IOException {
    try (var was = before.acquire();
        var now = grown.acquire()) {
      var reader = new QueryReader(before.form(), AnalyzedTexts.NONE);
      var binding = PreparedTerm.Binding.awaiting(was.searcher());
      var words = new PreparedQuery(binding, reader.read(query), before.form().ranking());
      var sum = new WordSum(words);
      List<Map<Integer, Double>> brought = new ArrayList<>();
      for (var term : sum.terms()) {
        brought.add(brought(now.searcher(), term));
      }
      Map<String, Double> all = new TreeMap<>();
      for (int document = 0; document < now.searcher().getIndexReader().maxDoc(); document++) {
        var ofOne = new double[brought.size()];
        boolean shares = false;
        for (int t = 0; t < ofOne.length; t++) {
          ofOne[t] = brought.get(t).getOrDefault(document, 0.0);
          shares |= ofOne[t] > 0;
        }
        if (shares) {
          var name = AskedQuery.names(now.searcher(), new int[] {document})[0];
          all.put(name, words.bound() == 0 ? 0 : sum.of(ofOne) / words.bound());
        }
      }
      return all;
    }
  }

  private static Map<Integer, Double> brought(IndexSearcher searcher, PreparedTerm term)
      throws IOException {
    Map<Integer, Double> brought = new TreeMap<>();
    for (var leaf : searcher.getIndexReader().leaves()) {
      Map<Integer, Float> frequencies = new TreeMap<>();
      for (var spelling : term.spellings()) {
        var text = new Term(term.field(), spelling.term().bytes());
        var postings = leaf.reader().postings(text, PostingsEnum.FREQS);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          frequencies.merge(postings.docID(), spelling.share() * postings.freq(), Float::sum);
        }
      }
      var norms = leaf.reader().getNormValues(term.field());
      for (var entry : frequencies.entrySet()) {
        long norm = norms != null && norms.advanceExact(entry.getKey()) ? norms.longValue() : 1;
        double score = term.scorer().score(entry.getValue(), norm);
        brought.put(leaf.docBase + entry.getKey(), score);
      }
    }
    return brought;
  }
}
