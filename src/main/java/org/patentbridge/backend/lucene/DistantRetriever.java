package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.patentbridge.backend.lucene.DistantIndex.HeldTexts;
import org.patentbridge.backend.lucene.DistantIndex.Search;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.Retriever;

/**
 * Finds documents in an index that lies elsewhere: that index picks the candidates by words, and
 * they are ranked here, as {@link LuceneRetriever} ranks them.
 *
 * <p>Two things differ. A model of the user's own ranks what words find and finds nothing by
 * itself; and of a word that is spelled in several ways in the other language the candidates are
 * found spelling by spelling.
 */
public final class DistantRetriever implements Retriever {

  /** Queries that are sent together: some hundred kilobytes of terms out, as much of ids back. */
  private static final int TOGETHER = 32;

  private static final int MOST_ATTEMPTS = 5;

  private final DistantIndex index;
  private final QueryReader reader;

  /**
   * @param index what is searched
   * @param form how its texts are read
   * @param texts keeps texts that were read before
   */
  public DistantRetriever(DistantIndex index, DistantForm form, AnalyzedTexts texts) {
    this.index = index;
    this.reader = new QueryReader(form.form(), texts);
  }

  @Override
  public IndexGeneration generation() {
    return index.state().generation();
  }

  /** The index may be rebuilt in the middle of a search, by another process as well. */
  private static <T> T again(Supplier<T> asking) {
    for (int attempt = 1; ; attempt++) {
      try {
        return asking.get();
      } catch (DistantIndex.Gone gone) {
        if (attempt == MOST_ATTEMPTS) {
          throw gone;
        }
      }
    }
  }

  /** Turns what documents gain into hits. */
  @FunctionalInterface
  private interface Gain {
    List<Hit> of(Relevance relevance) throws IOException;
  }

  @Override
  public List<Hit> retrieve(RetrievalQuery query) {
    return together(List.of(query), found -> found.hits().toList()).getFirst();
  }

  @Override
  public List<List<Hit>> retrieveAll(List<RetrievalQuery> queries, BatchWatch watch) {
    var all = new ArrayList<List<Hit>>();
    for (int from = 0; from < queries.size(); from += TOGETHER) {
      var some = queries.subList(from, Math.min(queries.size(), from + TOGETHER));
      all.addAll(together(some, found -> found.hits().toList()));
      watch.reached(all.size(), queries.size());
    }
    return all;
  }

  @Override
  public List<Hit> retrieveOtherwise(RetrievalQuery query) {
    return together(
            List.of(query), found -> found.otherwise().filter(hit -> hit.relevance() > 0).toList())
        .getFirst();
  }

  /** Where words are only asked for and rank nothing, the newest that have them. */
  private List<Hit> unranked(RetrievalQuery query) {
    return query.filter().condition().asksForWords()
        ? latest(query.filter(), query.limit())
        : List.of();
  }

  private List<List<Hit>> together(List<RetrievalQuery> queries, Gain gain) {
    return again(() -> once(queries, gain));
  }

  private List<List<Hit>> once(List<RetrievalQuery> queries, Gain gain) {
    try {
      var asked = ask(queries);
      var candidates = candidates(queries, asked);
      Set<String> ids = new LinkedHashSet<>();
      candidates.values().forEach(ids::addAll);
      var held = index.held(asked.getFirst().asking().state(), ids);
      var all = new ArrayList<List<Hit>>();
      for (int i = 0; i < queries.size(); i++) {
        var query = queries.get(i);
        var one = asked.get(i);
        if (one.words().isEmpty()) {
          all.add(unranked(query));
          continue;
        }
        var found = held.only(candidates.getOrDefault(new Part(i, true), Set.of()));
        var feedback =
            one.isOfKinds()
                ? found
                : held.only(candidates.getOrDefault(new Part(i, false), Set.of()));
        all.add(
            gain.of(one.relevance(found, feedback)).stream()
                .sorted(LuceneRetriever.BEST_FIRST)
                .limit(query.limit())
                .toList());
      }
      return all;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  /**
   * Whose candidates.
   *
   * @param query its place
   * @param isAnswer whether they may come back; else something is learnt from them
   */
  private record Part(int query, boolean isAnswer) {}

  private Map<Part, Set<String>> candidates(List<RetrievalQuery> queries, List<DistantQuery> asked)
      throws IOException {
    var searches = new ArrayList<Search>();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      int depth = Math.max(queries.get(i).limit(), LuceneRetriever.CLOSE_LOOK);
      var answers = one.searches(depth);
      searches.addAll(answers);
      for (int s = 0; s < answers.size(); s++) {
        parts.add(new Part(i, true));
      }
      var feedback = one.isOfKinds() ? List.<Search>of() : one.feedback();
      searches.addAll(feedback);
      for (int s = 0; s < feedback.size(); s++) {
        parts.add(new Part(i, false));
      }
    }
    Map<Part, Set<String>> found = new LinkedHashMap<>();
    var best =
        searches.isEmpty()
            ? List.<List<String>>of()
            : index.best(asked.getFirst().asking().state(), searches);
    for (int s = 0; s < best.size(); s++) {
      found.computeIfAbsent(parts.get(s), p -> new LinkedHashSet<>()).addAll(best.get(s));
    }
    return found;
  }

  private List<DistantQuery> ask(List<RetrievalQuery> queries) throws IOException {
    var state = index.state();
    var asking = new DistantQuery.Asking(index, state, reader, reader.form().ranking());
    var texts = queries.stream().map(reader::read).toList();
    var binding = new PreparedTerm.Binding(DistantFrequencies.of(index, state, texts));
    var asked = new ArrayList<DistantQuery>();
    for (int i = 0; i < queries.size(); i++) {
      asked.add(new DistantQuery(asking, queries.get(i), texts.get(i), binding));
    }
    return asked;
  }

  @Override
  public List<Hit> latest(RetrievalQuery.Filter filter, int limit) {
    var clause =
        new ConditionCompiler(reader.form(), PlaceClauses.Beginnings.UNKNOWN)
            .clause(filter.condition());
    return again(
        () ->
            index.latest(index.state(), clause, limit).stream().map(id -> new Hit(id, 1)).toList());
  }

  @Override
  public long count(RetrievalQuery query) {
    return again(() -> counted(query));
  }

  private long counted(RetrievalQuery query) {
    try {
      var asked = ask(List.of(query)).getFirst();
      boolean conditionAlone = query.titles().isBlank() && query.bodies().isBlank();
      if (conditionAlone || query.filter().condition().asksForWords()) {
        return index.count(asked.asking().state(), asked.clause(), List.of());
      }
      return asked.any().isEmpty()
          ? 0
          : index.count(asked.asking().state(), asked.clause(), asked.any());
    } catch (IOException failed) {
      throw new UncheckedIOException("counting in the index failed", failed);
    }
  }

  @Override
  public Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids) {
    return again(() -> relevance(query, ids));
  }

  private Map<String, Double> relevance(RetrievalQuery query, Collection<String> ids) {
    try {
      var asked = ask(List.of(query)).getFirst();
      var held = index.held(asked.asking().state(), ids);
      var relevance = new LinkedHashMap<String, Double>();
      asked
          .relevance(held, null)
          .hits()
          .sorted(Comparator.comparing(Hit::id))
          .forEach(hit -> relevance.put(hit.id(), hit.relevance()));
      return relevance;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public Map<String, Explanation> explainAll(
      RetrievalQuery query, Map<String, BilingualText> texts) {
    return texts.isEmpty() ? Map.of() : again(() -> explained(query, texts));
  }

  private Map<String, Explanation> explained(
      RetrievalQuery query, Map<String, BilingualText> texts) {
    var told = new LinkedHashMap<String, Explanation>();
    try {
      var asked = ask(List.of(query)).getFirst();
      var wanted = Explainer.wanted(reader.form(), query);
      HeldTexts all = index.held(asked.asking().state(), texts.keySet());
      for (var entry : new TreeMap<>(texts).entrySet()) {
        var one = all.only(List.of(entry.getKey()));
        if (!one.ids().isEmpty()) {
          var held = Explainer.held(reader.form(), entry.getValue());
          told.put(
              entry.getKey(),
              new Explainer(reader.form(), wanted, held).explain(asked.relevance(one, null)));
        }
      }
      return told;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }
}
