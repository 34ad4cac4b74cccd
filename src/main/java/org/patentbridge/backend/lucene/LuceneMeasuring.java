package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.standing.Measuring;

/**
 * Measures standing needs by the words of {@link PreparedQuery}, every term awaited, and reads
 * documents into the terms and lengths that Lucene would keep of them.
 */
public final class LuceneMeasuring implements Measuring {

  private final LuceneSearchIndex index;
  private final QueryReader reader;

  /**
   * Keeps no text that it has read.
   *
   * @param index whose statistics count
   */
  public LuceneMeasuring(LuceneSearchIndex index) {
    this.index = index;
    this.reader = new QueryReader(index.form(), AnalyzedTexts.NONE);
  }

  @Override
  public RulebookFingerprint rules() {
    return index.form().fingerprint();
  }

  @Override
  public NeedMeasure measure(RetrievalQuery query, double least) {
    try (var searched = index.acquire()) {
      var binding = PreparedTerm.Binding.awaiting(searched.searcher());
      var words = new PreparedQuery(binding, reader.read(query), index.form().ranking());
      double reached = lastOfBest(searched, words, query);
      var limits =
          TakenMeasure.limits(words, index.form().ranking(), Math.clamp(reached, least, 1));
      return new TakenMeasure(binding).measure(searched.generation(), words, limits);
    } catch (IOException failed) {
      throw new UncheckedIOException("measuring a standing need failed", failed);
    }
  }

  /** The share that the last of the best documents reaches; 0 where there are not that many. */
  private double lastOfBest(Searched searched, PreparedQuery words, RetrievalQuery query)
      throws IOException {
    var any = new BooleanQuery.Builder().add(words.disjunction(), Occur.SHOULD);
    any.add(words.translatedDisjunction(), Occur.SHOULD);
    var passing = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    var condition = query.filter().condition();
    if (!condition.equals(Condition.EVERYTHING)) {
      var compiler = new ConditionCompiler(index.form(), searched.searcher().getIndexReader());
      passing.add(compiler.compile(condition), Occur.FILTER);
    }
    int depth = query.limit() + AskedQuery.SLACK;
    var best = new TopScoreDocCollectorManager(depth, 1);
    var found = searched.searcher().search(passing.build(), best).scoreDocs;
    if (found.length < query.limit() || words.bound() == 0) {
      return 0;
    }
    var documents = Arrays.stream(found).mapToInt(d -> d.doc).sorted().toArray();
    var scores = new WordScores(searched.searcher(), words, documents).all();
    Arrays.sort(scores);
    return scores[scores.length - query.limit()] / words.bound();
  }

  @Override
  public ReadText read(IndexDocument document) {
    return TakenMeasure.read(index.form(), document);
  }
}
