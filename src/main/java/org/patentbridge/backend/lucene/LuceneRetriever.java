package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.rulebook.RankingRule;

/**
 * Finds documents in a Lucene index by BM25 over the fields of the rulebook and by closeness in the
 * concept space.
 *
 * <p>Lucene picks the candidates by words; their scores are then added up once more in a fixed
 * order, the same way for {@code retrieve}, {@code relevanceOf} and {@code explain}, so the three
 * agree to the last bit on any layout of segments.
 */
public final class LuceneRetriever implements Retriever {

  /**
   * Documents whose closeness is looked at, however few are wanted, so that a shorter list is the
   * beginning of a longer one.
   */
  static final int CLOSE_LOOK = 1_000;

  static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::relevance).reversed().thenComparing(Hit::id);

  private final Searched.Source source;
  private final QueryReader reader;
  private final RankingRule ranking;

  LuceneRetriever(Searched.Source source, QueryReader reader, RankingRule ranking) {
    this.source = source;
    this.reader = reader;
    this.ranking = ranking;
  }

  /**
   * @param index what is searched, whatever build of it is in use
   * @param texts keeps texts that were read before
   */
  public static LuceneRetriever over(LuceneSearchIndex index, AnalyzedTexts texts) {
    return new LuceneRetriever(
        index::acquire, new QueryReader(index.form(), texts), index.form().ranking());
  }

  @Override
  public IndexGeneration generation() {
    try (var searched = source.acquire()) {
      return searched.generation();
    }
  }

  @Override
  public List<Hit> retrieve(RetrievalQuery query) {
    try (var asked = ask(query)) {
      if (asked.ranksNothing()) {
        // Words that are only asked for, such as prefixes, rank nothing.
        return query.filter().condition().asksForWords() ? asked.latest(query.limit()) : List.of();
      }
      int depth = Math.max(query.limit(), CLOSE_LOOK);
      return asked.hits(asked.found(depth)).sorted(BEST_FIRST).limit(query.limit()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public List<List<Hit>> retrieveAll(List<RetrievalQuery> queries, BatchWatch watch) {
    try (var searched = source.acquire()) {
      return new Batch(searched, reader, ranking, watch).all(queries, this::retrieve);
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public List<Hit> latest(RetrievalQuery.Filter filter, int limit) {
    try (var asked = ask(new RetrievalQuery("", "", filter, limit))) {
      return asked.latest(limit);
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public long count(RetrievalQuery query) {
    try (var asked = ask(query)) {
      return asked.count(query.titles().isBlank() && query.bodies().isBlank());
    } catch (IOException failed) {
      throw new UncheckedIOException("counting in the index failed", failed);
    }
  }

  @Override
  public Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids) {
    try (var asked = ask(query)) {
      var documents = asked.documentsOf(ids).values().stream().mapToInt(d -> d).sorted().toArray();
      var relevance = new LinkedHashMap<String, Double>();
      asked
          .hits(documents)
          .sorted(Comparator.comparing(Hit::id))
          .forEach(hit -> relevance.put(hit.id(), hit.relevance()));
      return relevance;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public List<Hit> retrieveOtherwise(RetrievalQuery query) {
    try (var asked = ask(query)) {
      if (asked.words().isEmpty()) {
        return List.of();
      }
      int depth = Math.max(query.limit(), CLOSE_LOOK);
      return asked
          .relevance(asked.found(depth))
          .otherwise()
          .filter(hit -> hit.relevance() > 0)
          .sorted(BEST_FIRST)
          .limit(query.limit())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public Map<String, Explanation> explainAll(
      RetrievalQuery query, Map<String, BilingualText> texts) {
    var told = new LinkedHashMap<String, Explanation>();
    if (texts.isEmpty()) {
      return told;
    }
    try (var asked = ask(query)) {
      var wanted = Explainer.wanted(reader.form(), query);
      for (var found : asked.documentsOf(texts.keySet()).entrySet()) {
        var text = texts.getOrDefault(found.getKey(), BilingualText.NONE);
        var held = Explainer.held(reader.form(), text);
        told.put(
            found.getKey(),
            new Explainer(reader.form(), wanted, held)
                .explain(asked.relevance(new int[] {found.getValue()})));
      }
      return told;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  private AskedQuery ask(RetrievalQuery query) throws IOException {
    return AskedQuery.of(source.acquire(), reader, query, ranking);
  }
}
