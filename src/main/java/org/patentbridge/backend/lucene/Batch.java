package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.BatchSearch.Asked;
import org.patentbridge.backend.lucene.BatchSearch.Scope;
import org.patentbridge.backend.lucene.BatchSearch.Tools;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.rulebook.RankingRule;

/**
 * Queries of any kind in their order: those that can be asked at once are, by filter and in passes
 * that memory holds; the others one by one.
 */
final class Batch {

  /** Fewer than this are asked one by one: reading all documents once would cost more. */
  static final int FEW = 32;

  /** Queries of a pass; of each some ten kilobytes of weights and documents are kept. */
  private static final int PASS = 2_048;

  private final Searched searched;
  private final QueryReader reader;
  private final RankingRule rule;
  private final BatchWatch watch;
  private final AtomicLong done = new AtomicLong();
  private final Crew crew;
  private final TileKernel kernel;
  private long total;

  /**
   * What the work is done with.
   *
   * @param threads at least 1
   * @param kernel adds
   * @param watch is told how far it is and may break it off
   */
  record Means(int threads, TileKernel kernel, BatchWatch watch) {}

  Batch(Searched searched, QueryReader reader, RankingRule rule, BatchWatch watch) {
    this(
        searched,
        reader,
        rule,
        new Means(Runtime.getRuntime().availableProcessors(), TileKernel.best(), watch));
  }

  Batch(Searched searched, QueryReader reader, RankingRule rule, Means means) {
    this.searched = searched;
    this.reader = reader;
    this.rule = rule;
    this.watch = means.watch();
    this.kernel = means.kernel();
    this.crew = new Crew(means.threads(), this::look);
  }

  private void look() {
    watch.reached(Math.min(done.get(), total), total);
  }

  /**
   * What each finds.
   *
   * @param alone asks one by itself
   */
  List<List<Hit>> all(List<RetrievalQuery> queries, Function<RetrievalQuery, List<Hit>> alone)
      throws IOException {
    Map<RetrievalQuery.Filter, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      groups.computeIfAbsent(queries.get(i).filter(), f -> new ArrayList<>()).add(i);
    }
    groups.entrySet().removeIf(g -> g.getValue().size() < FEW || !isBatchable(g.getKey()));
    long documents = searched.searcher().getIndexReader().maxDoc();
    for (var group : groups.entrySet()) {
      long passes = (group.getValue().size() + PASS - 1) / PASS;
      total += passes * documents * (scope(group.getKey()).isApart() ? 2 : 1);
    }
    Map<Integer, List<Hit>> found = new TreeMap<>();
    for (var group : groups.entrySet()) {
      var places = group.getValue();
      for (int from = 0; from < places.size(); from += PASS) {
        pass(
            queries,
            places.subList(from, Math.min(places.size(), from + PASS)),
            scope(group.getKey()),
            found);
      }
    }
    var all = new ArrayList<List<Hit>>();
    for (int i = 0; i < queries.size(); i++) {
      var hits = found.get(i);
      all.add(hits == null ? alone.apply(queries.get(i)) : hits);
    }
    watch.reached(total, total);
    return all;
  }

  /** Words that are asked for of the text itself decide who comes back without ranking it. */
  private static boolean isBatchable(RetrievalQuery.Filter filter) {
    return !filter.condition().asksForWords();
  }

  private Scope scope(RetrievalQuery.Filter filter) throws IOException {
    var kinds = AskedQuery.kindsOf(filter.condition());
    boolean close = rule.conceptWeight() > 0 && AskedQuery.hasConcepts(searched.searcher());
    boolean apart = close && !kinds.equals(filter.condition());
    return new Scope(compiled(filter.condition()), close, apart, apart ? compiled(kinds) : null);
  }

  private @Nullable Query compiled(Condition condition) throws IOException {
    return condition.equals(Condition.EVERYTHING)
        ? null
        : new ConditionCompiler(reader.form(), searched.searcher().getIndexReader())
            .compile(condition);
  }

  private void pass(
      List<RetrievalQuery> queries,
      List<Integer> places,
      Scope scope,
      Map<Integer, List<Hit>> found)
      throws IOException {
    var read = new @Nullable WeightedTerms[places.size()];
    Crew.Worker<Integer> worker = i -> read[i] = reader.read(queries.get(places.get(i)));
    var pieces = IntStream.range(0, places.size()).boxed().toList();
    crew.work(pieces, Collections.nCopies(crew.size(), worker));
    var asked = new ArrayList<Asked>();
    var placed = new ArrayList<Integer>();
    var binding = new PreparedTerm.Binding(searched.searcher());
    for (int i = 0; i < places.size(); i++) {
      var text = Objects.requireNonNull(read[i], "the crew read all");
      var words = new PreparedQuery(binding, text, rule);
      boolean ofOwnModel = text.direction() != null && rule.embeddingWeight() > 0;
      if (!words.isEmpty() && !ofOwnModel) {
        asked.add(new Asked(queries.get(places.get(i)), words));
        placed.add(places.get(i));
      }
    }
    var kinds = AskedQuery.kindsOf(queries.get(places.getFirst()).filter().condition());
    var state = AskedQuery.stateOf(searched, kinds, rule);
    BatchSearch.Keeping keeping = (query, finding) -> reader.closeness(query, state, finding);
    var tools = new Tools(crew, kernel, done::addAndGet, keeping);
    var search = new BatchSearch(searched, rule, tools);
    var hits = search.all(asked, scope);
    for (int i = 0; i < hits.size(); i++) {
      int place = placed.get(i);
      hits.get(i).ifPresent(h -> found.put(place, h));
    }
  }
}
