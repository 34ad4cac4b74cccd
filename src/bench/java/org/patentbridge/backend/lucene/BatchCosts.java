package org.patentbridge.backend.lucene;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.RankingRule;

/** What it costs to ask many texts at once. */
public final class BatchCosts {

  private static final double NANOS = 1e9;

  private final LuceneSearchIndex index;
  private final QueryReader reader;

  /**
   * @param index what is searched, without deletions
   */
  public BatchCosts(LuceneSearchIndex index) {
    this.index = index;
    this.reader = new QueryReader(index.form(), AnalyzedTexts.NONE);
  }

  /**
   * A batch.
   *
   * @param cpu seconds of all threads of this process
   * @param wall seconds from beginning to end
   * @param alone queries that had to be asked one by one
   * @param found what came out
   */
  public record Cost(double cpu, double wall, int alone, List<List<Hit>> found) {}

  /**
   * Asks all at once.
   *
   * @param wordsAlone without closeness
   */
  public Cost of(List<RetrievalQuery> queries, int threads, boolean wordsAlone) throws IOException {
    var ranking = index.form().ranking();
    var rule = wordsAlone ? withoutCloseness(ranking) : ranking;
    var retriever = retriever(wordsAlone);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    try (var searched = index.acquire()) {
      var means = new Batch.Means(threads, TileKernel.best(), BatchWatch.NONE);
      var alone = new int[1];
      var found =
          new Batch(searched, reader, rule, means)
              .all(
                  queries,
                  query -> {
                    alone[0]++;
                    return retriever.retrieve(query);
                  });
      double wall = (System.nanoTime() - start) / NANOS;
      return new Cost((system.getProcessCpuTime() - cpu) / NANOS, wall, alone[0], found);
    }
  }

  /** What one query finds by itself. */
  public List<Hit> alone(RetrievalQuery query, boolean wordsAlone) {
    return retriever(wordsAlone).retrieve(query);
  }

  private LuceneRetriever retriever(boolean wordsAlone) {
    var ranking = index.form().ranking();
    return new LuceneRetriever(
        index::acquire, reader, wordsAlone ? withoutCloseness(ranking) : ranking);
  }

  private static RankingRule withoutCloseness(RankingRule rule) {
    return new RankingRule(
        0,
        rule.feedbackRecords(),
        rule.feedbackSharpness(),
        rule.relatedWeight(),
        rule.translatedWeight(),
        0,
        rule.strongMatch(),
        rule.farField(),
        rule.because());
  }

  /** CPU seconds of reading all texts into terms, which every way of asking does once. */
  public double reading(List<RetrievalQuery> queries) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    queries.forEach(reader::read);
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }
}
