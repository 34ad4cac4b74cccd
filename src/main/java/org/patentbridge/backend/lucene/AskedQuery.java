package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.RankingRule;

/**
 * One query asked of one state of an index.
 *
 * <p>relevance(d) = (words(d) + w · best · closeness(d)) / (bound · (1 + w)), with the words of
 * {@link WordScores}, the best words of any document of the kinds that are sought, and the weight w
 * of the rules; without a concept space it is words(d) / bound.
 */
final class AskedQuery implements AutoCloseable {

  /** Fetched beyond the limit, so that most ties at the cut-off need no second search. */
  private static final int SLACK = 24;

  /** Lucene's sums may differ from ours by rounding; what is nearer than this counts as tied. */
  private static final double ROUNDING = 1e-5;

  /** Lucene may skip whatever cannot enter the list; exact hit counts cost 2.6 times the search. */
  private static final int COUNTED_HITS = 1;

  private final Searched searched;
  private final PreparedQuery words;
  private final double conceptWeight;
  private final Closeness closeness;

  private AskedQuery(
      Searched searched, PreparedQuery words, double conceptWeight, Closeness closeness) {
    this.searched = searched;
    this.words = words;
    this.conceptWeight = conceptWeight;
    this.closeness = closeness;
  }

  /** Takes over the searched state and lets it go on closing, or at once when asking fails. */
  static AskedQuery of(
      Searched searched, WeightedTerms query, RetrievalQuery.Filter filter, RankingRule rule)
      throws IOException {
    var asked = false;
    try {
      var words = new PreparedQuery(searched.searcher(), query, rule.relatedWeight());
      var plain = new AskedQuery(searched, words, rule.conceptWeight(), Closeness.NONE);
      var answer =
          new AskedQuery(searched, words, rule.conceptWeight(), plain.middle(filter, rule));
      asked = true;
      return answer;
    } finally {
      if (!asked) {
        searched.close();
      }
    }
  }

  /** Of all kinds that are sought, whatever else the filter says. */
  private Closeness middle(RetrievalQuery.Filter filter, RankingRule rule) throws IOException {
    if (words.isEmpty() || rule.conceptWeight() == 0 || !hasConcepts()) {
      return Closeness.NONE;
    }
    var best = found(Filters.ofKinds(filter), rule.feedbackRecords());
    var scores = new WordScores(searcher(), words, best).all();
    return Closeness.of(searcher(), rule, best, scores, names(best));
  }

  private boolean hasConcepts() {
    return searcher().getIndexReader().leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(ConceptVectors.FIELD) != null);
  }

  private IndexSearcher searcher() {
    return searched.searcher();
  }

  PreparedQuery words() {
    return words;
  }

  /**
   * The documents with the best words, and all that tie with the last of them.
   *
   * @return ascending document numbers
   */
  int[] found(List<Query> filters, int limit) throws IOException {
    var written = found(filtered(words.disjunction(), filters), limit);
    if (words.translated().isEmpty()) {
      return written;
    }
    var translated = found(filtered(words.translatedDisjunction(), filters), limit);
    return IntStream.concat(Arrays.stream(written), Arrays.stream(translated))
        .sorted()
        .distinct()
        .toArray();
  }

  private static Query filtered(Query any, List<Query> filters) {
    if (filters.isEmpty()) {
      return any;
    }
    var query = new BooleanQuery.Builder().add(any, Occur.MUST);
    filters.forEach(f -> query.add(f, Occur.FILTER));
    return query.build();
  }

  /**
   * Fetches again twice as deep for as long as the tie at the cut-off goes on, which costs a second
   * search only where more than {@value #SLACK} documents share that score.
   */
  private int[] found(Query query, int limit) throws IOException {
    int all = Math.max(1, searcher().getIndexReader().maxDoc());
    for (int depth = Math.min(all, limit + SLACK); ; depth = Math.min(all, depth * 2)) {
      var found =
          searcher().search(query, new TopScoreDocCollectorManager(depth, COUNTED_HITS)).scoreDocs;
      if (found.length < depth || depth == all || !isTied(found, limit)) {
        return Arrays.stream(found).mapToInt(d -> d.doc).sorted().toArray();
      }
    }
  }

  private static boolean isTied(ScoreDoc[] found, int limit) {
    return found[found.length - 1].score >= found[limit - 1].score * (1 - ROUNDING);
  }

  /**
   * Documents with their relevance, in the order given.
   *
   * @param documents ascending document numbers
   */
  Stream<Hit> hits(int[] documents) throws IOException {
    var scores = new WordScores(searcher(), words, documents).all();
    var close = closeness.to(searcher(), documents);
    var names = names(documents);
    double possible = possible();
    return IntStream.range(0, names.length)
        .mapToObj(i -> new Hit(names[i], (scores[i] + closeScore(close[i])) / possible));
  }

  private double closeScore(double cosine) {
    return conceptWeight * closeness.bestWords() * cosine;
  }

  private double possible() {
    if (words.bound() == 0) {
      return 1;
    }
    return closeness.isKnown() ? words.bound() * (1 + conceptWeight) : words.bound();
  }

  /** What brings the relevance of a document, by what people read. */
  SortedMap<String, Double> told(int document) throws IOException {
    var documents = new int[] {document};
    var told = new TreeMap<String, Double>();
    double possible = possible();
    new WordScores(searcher(), words, documents)
        .told()
        .forEach((label, score) -> told.put(label, score / possible));
    return told;
  }

  private String[] names(int[] documents) throws IOException {
    var ids = MultiDocValues.getBinaryValues(searcher().getIndexReader(), IndexForm.ID);
    var names = new String[documents.length];
    for (int i = 0; i < documents.length; i++) {
      if (ids == null || !ids.advanceExact(documents[i])) {
        throw new IllegalStateException("document " + documents[i] + " of the index has no id");
      }
      names[i] = ids.binaryValue().utf8ToString();
    }
    return names;
  }

  /** Lucene's document numbers of the ids that the index holds. */
  Map<String, Integer> documentsOf(Collection<String> ids) throws IOException {
    var documents = new TreeMap<String, Integer>();
    for (var id : ids) {
      for (var leaf : searcher().getIndexReader().leaves()) {
        var postings = leaf.reader().postings(IndexForm.idTerm(id), PostingsEnum.NONE);
        var live = leaf.reader().getLiveDocs();
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(postings.docID())) {
            documents.put(id, leaf.docBase + postings.docID());
          }
        }
      }
    }
    return documents;
  }

  @Override
  public void close() {
    searched.close();
  }
}
