package org.patentbridge.backend.lucene;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.standing.Presearcher;

/**
 * What it costs to find who awaits new documents: by the presearcher, and by running every need
 * over an index that holds them.
 */
public final class StandingCosts {

  private static final double NANOS = 1e9;
  private static final AccountName PERSON = new AccountName("bench");

  private final LuceneSearchIndex before;
  private final LuceneSearchIndex grown;
  private final List<RetrievalQuery> queries;
  private final List<IndexDocument> fresh;
  private final List<NeedMeasure> measures = new ArrayList<>();

  /**
   * A way that was gone.
   *
   * @param cpu seconds of this process
   * @param found relevance by new document, by need
   */
  public record Cost(double cpu, Map<StandingNeedId, Map<String, Double>> found) {}

  /**
   * What the presearcher did.
   *
   * @param reading seconds of turning documents into terms
   * @param building seconds of gathering the needs
   * @param passing seconds of letting the documents pass
   * @param looked how often a need was looked at closely
   * @param terms under which needs stand
   * @param cost all of it
   */
  public record Passed(
      double reading, double building, double passing, long looked, long terms, Cost cost) {}

  /**
   * @param before as it was when the needs were measured
   * @param grown with the new documents
   */
  public StandingCosts(
      LuceneSearchIndex before,
      LuceneSearchIndex grown,
      List<RetrievalQuery> queries,
      List<IndexDocument> fresh) {
    this.before = before;
    this.grown = grown;
    this.queries = queries;
    this.fresh = fresh;
  }

  private static double cpu() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / NANOS;
  }

  private static StandingNeedId id(int place) {
    return StandingNeedId.of(PERSON, new NeedId("need-" + place));
  }

  /** Measures all needs; returns the seconds. */
  public double measure(double least) {
    double start = cpu();
    var measuring = new LuceneMeasuring(before);
    measures.clear();
    queries.forEach(query -> measures.add(measuring.measure(query, least)));
    return cpu() - start;
  }

  /** The documents stream past the needs. */
  public Passed presearcher() {
    double start = cpu();
    var builder = new Presearcher.Builder();
    for (int i = 0; i < measures.size(); i++) {
      builder.add(id(i), measures.get(i));
    }
    var needs = builder.build();
    var stream = needs.stream();
    double built = cpu();
    var measuring = new LuceneMeasuring(before);
    var texts = fresh.stream().map(measuring::read).toList();
    double read = cpu();
    Map<StandingNeedId, Map<String, Double>> found = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (var met : stream.met(texts.get(i))) {
        found
            .computeIfAbsent(met.need(), n -> new TreeMap<>())
            .put(fresh.get(i).id(), met.relevance());
      }
    }
    double end = cpu();
    return new Passed(
        read - built,
        built - start,
        end - read,
        stream.looked(),
        needs.terms(),
        new Cost(end - start, found));
  }

  /** The program's own search, need by need, as a person would repeat it: the cost alone. */
  public double searches(int sample) {
    var retriever = LuceneRetriever.over(grown, AnalyzedTexts.NONE);
    double start = cpu();
    for (int i = 0; i < sample; i++) {
      retriever.retrieve(queries.get((int) ((long) i * queries.size() / sample)));
    }
    return (cpu() - start) * queries.size() / sample;
  }

  /** The program's own search for all needs at once: the cost alone. */
  public double batch() {
    var retriever = LuceneRetriever.over(grown, AnalyzedTexts.NONE);
    double start = cpu();
    retriever.retrieveAll(queries, BatchWatch.NONE);
    return cpu() - start;
  }

  /**
   * Every need over the grown index with the statistics of the one before, told from which score on
   * a document counts.
   *
   * @param filtered whether new documents alone are asked for
   */
  public Cost everyNeed(boolean filtered) throws IOException {
    try (var was = before.acquire();
        var now = grown.acquire()) {
      var searcher = new FrozenSearcher(now.searcher(), was.searcher());
      var names = fresh.stream().map(IndexDocument::id).toList();
      Query news = new TermInSetQuery(IndexForm.ID, names.stream().map(BytesRef::new).toList());
      var known = Set.copyOf(names);
      var reader = new QueryReader(before.form(), AnalyzedTexts.NONE);
      searcher.prepare(queries, reader);
      double start = cpu();
      Map<StandingNeedId, Map<String, Double>> found = new TreeMap<>();
      var binding = PreparedTerm.Binding.awaiting(searcher, was.searcher());
      for (int i = 0; i < queries.size(); i++) {
        var words =
            new PreparedQuery(binding, reader.read(queries.get(i)), before.form().ranking());
        var limits = measures.get(i).limits();
        var documents = documents(searcher, words, limits, filtered ? news : null);
        var scores = new WordScores(searcher, words, documents).all();
        var ids = AskedQuery.names(searcher, documents);
        for (int d = 0; d < documents.length; d++) {
          double relevance = words.bound() == 0 ? 0 : scores[d] / words.bound();
          if (relevance >= limits.threshold() && known.contains(ids[d])) {
            found.computeIfAbsent(id(i), n -> new TreeMap<>()).put(ids[d], relevance);
          }
        }
      }
      return new Cost(cpu() - start, found);
    }
  }

  private static int[] documents(
      IndexSearcher searcher, PreparedQuery words, NeedMeasure.Limits limits, @Nullable Query news)
      throws IOException {
    double rounded = limits.threshold() * (1 - 1e-5);
    var collector = new AtLeast();
    collector.search(searcher, words.disjunction(), rounded * limits.bound(), news);
    if (!words.translated().isEmpty() && limits.translatedWeight() > 0) {
      double needed = rounded * limits.translatedBound() / limits.translatedWeight();
      collector.search(searcher, words.translatedDisjunction(), needed, news);
    }
    return Arrays.stream(collector.documents, 0, collector.count).sorted().distinct().toArray();
  }

  /** Takes every document from a score on and lets Lucene skip the others. */
  private static final class AtLeast extends SimpleCollector {

    private int[] documents = new int[1_024];
    private int count;
    private float least;
    private int base;
    private @Nullable Scorable scorer;

    void search(IndexSearcher searcher, Query query, double needed, @Nullable Query news)
        throws IOException {
      least = (float) needed;
      var asked =
          news == null
              ? query
              : new BooleanQuery.Builder().add(query, Occur.MUST).add(news, Occur.FILTER).build();
      searcher.search(asked, this);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorable) throws IOException {
      scorer = scorable;
      scorable.setMinCompetitiveScore(least);
    }

    @Override
    public void collect(int document) throws IOException {
      if (scorer != null && scorer.score() >= least) {
        if (count == documents.length) {
          documents = Arrays.copyOf(documents, 2 * count);
        }
        documents[count++] = base + document;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.TOP_SCORES;
    }
  }

  /** Searches one state of an index with the statistics of another. */
  private static final class FrozenSearcher extends IndexSearcher {

    private final IndexSearcher was;
    private final Map<Term, TermStatistics> statistics = new HashMap<>();

    FrozenSearcher(IndexSearcher now, IndexSearcher was) {
      super(now.getIndexReader());
      this.was = was;
      setSimilarity(IndexForm.SIMILARITY);
      setQueryCache(null);
    }

    /** Looks up once what is not part of the search. */
    void prepare(List<RetrievalQuery> queries, QueryReader reader) throws IOException {
      for (var query : queries) {
        for (var field : reader.read(query).fields()) {
          for (var text : field.weights().keySet()) {
            find(new Term(field.field(), text));
          }
        }
      }
    }

    private TermStatistics find(Term term) throws IOException {
      var known = statistics.get(term);
      if (known == null) {
        long documents = Math.max(1, was.getIndexReader().docFreq(term));
        known = new TermStatistics(term.bytes(), documents, documents);
        statistics.put(term, known);
      }
      return known;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
        throws IOException {
      return find(term);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
      return was.collectionStatistics(field);
    }
  }
}
