package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.Retriever;

/**
 * What one text costs on an index, in CPU time of the calling thread: decoding the postings that it
 * touches, its words alone, and the whole search of the program.
 */
public final class SearchCosts {

  private static final double NANOS_PER_MILLI = 1e6;

  /** As many as a page shows. */
  public static final int PAGE = 10;

  private final LuceneSearchIndex index;
  private final QueryReader reader;
  private final Retriever retriever;

  /** Whatever was computed, so that no compiler leaves it out. */
  private double seen;

  public SearchCosts(LuceneSearchIndex index) {
    this.index = index;
    this.reader = new QueryReader(index.form(), AnalyzedTexts.NONE);
    this.retriever = LuceneRetriever.over(index, AnalyzedTexts.NONE);
  }

  /**
   * What one text cost.
   *
   * @param postings that hold one of its terms
   * @param decode milliseconds of reading documents and frequencies of all of them, block by block,
   *     without a score
   * @param words milliseconds of the best {@value #PAGE} by words, related and translated wording
   *     included, the text being read already
   * @param deep milliseconds of the best {@link LuceneRetriever#CLOSE_LOOK} by words, whose
   *     closeness the whole search looks at
   * @param whole milliseconds of the program's search, reading the text included
   */
  public record Cost(long postings, double decode, double words, double deep, double whole) {}

  /** Measures all in turn. */
  public Cost of(RetrievalQuery query) throws IOException {
    try (var searched = index.acquire()) {
      var searcher = searched.searcher();
      var prepared = new PreparedQuery(searcher, reader.read(query), index.form().ranking());
      var terms = terms(prepared);
      var any =
          new BooleanQuery.Builder()
              .add(prepared.disjunction(), Occur.SHOULD)
              .add(prepared.translatedDisjunction(), Occur.SHOULD)
              .build();
      var touched = new long[1];
      double decode = millis(() -> touched[0] = decode(searcher, terms));
      double words = millis(() -> top(searcher, any, PAGE));
      double deep = millis(() -> top(searcher, any, LuceneRetriever.CLOSE_LOOK));
      double whole =
          millis(() -> retriever.retrieve(query).forEach(hit -> seen += hit.relevance()));
      return new Cost(touched[0], decode, words, deep, whole);
    }
  }

  /** Sum of all that was found, of no meaning. */
  public double seen() {
    return seen;
  }

  private static List<PreparedTerm> terms(PreparedQuery prepared) {
    var terms = new ArrayList<>(prepared.terms());
    terms.addAll(prepared.translated());
    prepared.parts().forEach(p -> p.others().forEach(other -> terms.addAll(other.terms())));
    return terms;
  }

  private long decode(IndexSearcher searcher, List<PreparedTerm> terms) throws IOException {
    long postings = 0;
    var block = new DocAndFloatFeatureBuffer();
    for (var term : terms) {
      for (var spelling : term.spellings()) {
        for (var leaf : searcher.getIndexReader().leaves()) {
          var state = spelling.states().get(leaf);
          var found = state == null ? null : state.get();
          if (found != null) {
            var words = leaf.reader().terms(term.field()).iterator();
            words.seekExact(spelling.term().bytes(), found);
            var list = words.postings(null, PostingsEnum.FREQS);
            list.nextDoc();
            do {
              list.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
              postings += block.size;
              seen += block.size == 0 ? 0 : block.features[block.size - 1];
            } while (block.size > 0);
          }
        }
      }
    }
    return postings;
  }

  private void top(IndexSearcher searcher, Query query, int limit) throws IOException {
    var found = searcher.search(query, new TopScoreDocCollectorManager(limit, 1));
    seen += found.scoreDocs.length;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double millis(Work work) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }
}
