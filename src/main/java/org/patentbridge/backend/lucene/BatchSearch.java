package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.BlockReader.Stretch;
import org.patentbridge.backend.lucene.PickedDocuments.Sums;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.RankingRule;

/**
 * Many queries of one filter asked at once of one state of an index: the queries stand, the
 * documents pass them. Finds what {@link AskedQuery} finds: the sums that pick the documents are
 * floats in another order, but they bound the scores, and whatever may come back gets the very same
 * score as there.
 *
 * <p>Every posting of the batch's terms is read once, and no more of them is kept than a stretch of
 * documents.
 */
final class BatchSearch {

  /** Documents that are kept of each row: as deep as one query looks. */
  static final int DEPTH = LuceneRetriever.CLOSE_LOOK + AskedQuery.SLACK;

  /** The same of rows of few words, where that many documents tie, in a pass of their own. */
  static final int TIED_DEPTH = 16 * DEPTH;

  /** So many such rows at once; each keeps a quarter of a megabyte. */
  private static final int TIED_ROWS = 256;

  private final Searched searched;
  private final RankingRule rule;
  private final Crew crew;
  private final TileKernel kernel;
  private final LongConsumer read;
  private final Keeping keeping;

  /**
   * One text of the batch.
   *
   * @param query as it was asked
   * @param words its words, bound to the state that is searched
   */
  record Asked(RetrievalQuery query, PreparedQuery words) {

    int limit() {
      return query.limit();
    }
  }

  /** Keeps what was found to be near to a text. */
  interface Keeping {
    Closeness closeness(RetrievalQuery query, Closeness.Finding finding);
  }

  /**
   * Which documents take part.
   *
   * @param filter those that may come back; null for all
   * @param close whether closeness counts beside words
   * @param isApart whether the middle is taken of other documents than those
   * @param around the documents of which it is taken; null for all
   */
  record Scope(@Nullable Query filter, boolean close, boolean isApart, @Nullable Query around) {}

  /**
   * Tools of the batch.
   *
   * @param crew does the work
   * @param kernel adds
   * @param read hears of documents that were read
   * @param keeping keeps what single questions ask for again
   */
  record Tools(Crew crew, TileKernel kernel, LongConsumer read, Keeping keeping) {}

  BatchSearch(Searched searched, RankingRule rule, Tools tools) {
    this.searched = searched;
    this.rule = rule;
    this.crew = tools.crew();
    this.kernel = tools.kernel();
    this.read = tools.read();
    this.keeping = tools.keeping();
  }

  /**
   * What each finds; empty for one that has to be asked alone, because more documents tie at the
   * end of what was kept than were kept.
   */
  List<Optional<List<Hit>>> all(List<Asked> asked, Scope scope) throws IOException {
    var rows = new ArrayList<List<PreparedTerm>>();
    var rowsOf = new ArrayList<int[]>();
    for (var one : asked) {
      int row = rows.size();
      rows.add(new WordSum(one.words()).written());
      if (one.words().translated().isEmpty()) {
        rowsOf.add(new int[] {row});
      } else {
        rows.add(one.words().translated());
        rowsOf.add(new int[] {row, row + 1});
      }
    }
    var found = picked(rows, scope.filter());
    var around = scope.close() && scope.isApart() ? picked(rows, scope.around()) : found;
    var hits =
        new ArrayList<Optional<List<Hit>>>(Collections.nCopies(asked.size(), Optional.empty()));
    Crew.Worker<Integer> worker =
        i -> {
          var words = asked.get(i).words();
          var sums = found.sums(words, rowsOf.get(i), LuceneRetriever.CLOSE_LOOK);
          var middle = around.sums(words, rowsOf.get(i), rule.feedbackRecords());
          if (sums != null && middle != null) {
            var closeness =
                keeping.closeness(
                    asked.get(i).query(),
                    () -> scope.close() ? closeness(words, middle) : Closeness.NONE);
            hits.set(i, Optional.of(hits(asked.get(i), sums, closeness)));
          }
        };
    var pieces = IntStream.range(0, asked.size()).boxed().toList();
    crew.work(pieces, Collections.nCopies(crew.size(), worker));
    return hits;
  }

  private PickedDocuments picked(List<List<PreparedTerm>> rows, @Nullable Query filter)
      throws IOException {
    var stretches = BlockReader.stretches(searched.searcher(), filter);
    var first = best(rows, stretches, DEPTH);
    var best = new ArrayList<long[]>();
    var whole = new boolean[rows.size()];
    var picked = new PickedDocuments(best, whole);
    var tied = new ArrayList<Integer>();
    for (int row = 0; row < rows.size(); row++) {
      best.add(first.of(row));
      whole[row] = best.get(row).length < DEPTH;
      if (picked.depth(row, LuceneRetriever.CLOSE_LOOK) < 0) {
        tied.add(row);
      }
    }
    for (int from = 0; from < tied.size(); from += TIED_ROWS) {
      var some = tied.subList(from, Math.min(tied.size(), from + TIED_ROWS));
      var deeper = best(some.stream().map(rows::get).toList(), stretches, TIED_DEPTH);
      for (int i = 0; i < some.size(); i++) {
        best.set(some.get(i), deeper.of(i));
        whole[some.get(i)] = best.get(some.get(i)).length < TIED_DEPTH;
      }
    }
    return picked;
  }

  private BestDocuments best(List<List<PreparedTerm>> queries, List<Stretch> stretches, int depth)
      throws IOException {
    var terms = new BatchTerms();
    var rows = new BatchRows(terms, queries, kernel.tile());
    var streams = new ArrayList<BatchStream>();
    var workers = new ArrayList<Crew.Worker<Stretch>>();
    for (int i = 0; i < crew.size(); i++) {
      var stream = new BatchStream(terms, rows, kernel, depth);
      var reader = new BlockReader(terms);
      streams.add(stream);
      workers.add(
          stretch -> {
            stream.pass(reader, stretch);
            read.accept(depth == DEPTH ? (long) stretch.until() - stretch.from() : 0);
          });
    }
    crew.work(stretches, workers);
    var best = streams.getFirst().best();
    streams.stream().skip(1).forEach(stream -> best.addAll(stream.best()));
    return best;
  }

  private Closeness closeness(PreparedQuery words, Sums middle) throws IOException {
    var searcher = searched.searcher();
    var documents = middle.documents();
    var scores = new WordScores(searcher, words, documents).all();
    return Closeness.of(searcher, rule, documents, scores, AskedQuery.names(searcher, documents));
  }

  /**
   * Scores those first that may be best, then those that may still come before the last of them.
   */
  private List<Hit> hits(Asked asked, Sums sums, Closeness closeness) throws IOException {
    var documents = sums.documents();
    var close = closeness.to(searched.searcher(), documents);
    var most = new double[documents.length];
    Arrays.setAll(most, i -> sums.most()[i] + close[i]);
    double first = greatest(most, asked.limit() + AskedQuery.SLACK);
    var relevance = new double[documents.length];
    Arrays.fill(relevance, Double.NEGATIVE_INFINITY);
    score(
        asked,
        documents,
        IntStream.range(0, most.length).filter(i -> most[i] >= first),
        close,
        relevance);
    double last = greatest(relevance, asked.limit());
    score(
        asked,
        documents,
        IntStream.range(0, most.length).filter(i -> most[i] < first && most[i] >= last),
        close,
        relevance);
    double end = greatest(relevance, asked.limit());
    var back =
        IntStream.range(0, most.length)
            .filter(i -> relevance[i] >= end && relevance[i] > Double.NEGATIVE_INFINITY)
            .toArray();
    var names = AskedQuery.names(searched.searcher(), at(documents, back));
    double bound = asked.words().bound();
    double possible = (bound == 0 ? 1 : bound) * (1 + closeness.weight());
    return IntStream.range(0, back.length)
        .mapToObj(i -> new Hit(names[i], relevance[back[i]] / possible))
        .sorted(LuceneRetriever.BEST_FIRST)
        .limit(asked.limit())
        .toList();
  }

  private void score(
      Asked asked, int[] documents, IntStream which, double[] close, double[] relevance)
      throws IOException {
    int[] some = which.toArray();
    var scores = new WordScores(searched.searcher(), asked.words(), at(documents, some)).all();
    for (int i = 0; i < some.length; i++) {
      relevance[some[i]] = scores[i] + close[some[i]];
    }
  }

  private static int[] at(int[] documents, int[] places) {
    return Arrays.stream(places).map(i -> documents[i]).toArray();
  }

  /** The last of so many greatest; of fewer the least. */
  private static double greatest(double[] figures, int count) {
    var sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - count)];
  }
}
