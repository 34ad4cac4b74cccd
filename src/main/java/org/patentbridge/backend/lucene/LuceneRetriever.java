package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.TermMatch;

/**
 * Finds documents in a Lucene index by BM25 over the fields of the rulebook.
 *
 * <p>Lucene picks the candidates; their scores are then added up once more in a fixed order, the
 * same way for {@code retrieve}, {@code relevanceOf} and {@code explain}, so the three agree to the
 * last bit on any layout of segments.
 */
public final class LuceneRetriever implements Retriever {

  /** Fetched beyond the limit, so that most ties at the cut-off need no second search. */
  private static final int SLACK = 24;

  /** Lucene's sums may differ from ours by rounding; what is nearer than this counts as tied. */
  private static final double ROUNDING = 1e-5;

  /** Lucene may skip whatever cannot enter the list; exact hit counts cost 2.6 times the search. */
  private static final int COUNTED_HITS = 1;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::relevance).reversed().thenComparing(Hit::id);

  private final Searched.Source source;
  private final QueryReader reader;

  LuceneRetriever(Searched.Source source, QueryReader reader) {
    this.source = source;
    this.reader = reader;
  }

  /**
   * @param index what is searched, whatever build of it is in use
   * @param texts keeps texts that were read before
   */
  public static LuceneRetriever over(LuceneSearchIndex index, AnalyzedTexts texts) {
    return new LuceneRetriever(index::acquire, new QueryReader(index.form(), texts));
  }

  @Override
  public IndexGeneration generation() {
    try (var searched = source.acquire()) {
      return searched.generation();
    }
  }

  @Override
  public List<Hit> retrieve(RetrievalQuery query) {
    try (var searched = source.acquire()) {
      var searcher = searched.searcher();
      var prepared = new PreparedQuery(searcher, reader.read(query));
      if (prepared.isEmpty()) {
        // Words that are only asked for, such as prefixes, rank nothing.
        return query.filter().condition().asksForWords()
            ? LatestFirst.of(searcher, compiled(searcher, query.filter()), query.limit())
            : List.of();
      }
      var found = candidates(searcher, filtered(searcher, prepared, query.filter()), query.limit());
      return hits(searcher, prepared, found).sorted(BEST_FIRST).limit(query.limit()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public List<Hit> latest(RetrievalQuery.Filter filter, int limit) {
    try (var searched = source.acquire()) {
      var searcher = searched.searcher();
      return LatestFirst.of(searcher, compiled(searcher, filter), limit);
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public long count(RetrievalQuery query) {
    try (var searched = source.acquire()) {
      var searcher = searched.searcher();
      boolean isBlank = query.titles().isBlank() && query.bodies().isBlank();
      if (isBlank || query.filter().condition().asksForWords()) {
        return searcher.count(compiled(searcher, query.filter()));
      }
      var prepared = new PreparedQuery(searcher, reader.read(query));
      return searcher.count(filtered(searcher, prepared, query.filter()));
    } catch (IOException failed) {
      throw new UncheckedIOException("counting in the index failed", failed);
    }
  }

  @Override
  public Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids) {
    try (var searched = source.acquire()) {
      var searcher = searched.searcher();
      var prepared = new PreparedQuery(searcher, reader.read(query));
      var documents =
          documentsOf(searcher, ids).values().stream().mapToInt(d -> d).sorted().toArray();
      var relevance = new LinkedHashMap<String, Double>();
      hits(searcher, prepared, documents)
          .sorted(Comparator.comparing(Hit::id))
          .forEach(hit -> relevance.put(hit.id(), hit.relevance()));
      return relevance;
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  @Override
  public List<TermMatch> explain(RetrievalQuery query, String id, int limit) {
    try (var searched = source.acquire()) {
      var searcher = searched.searcher();
      var prepared = new PreparedQuery(searcher, reader.read(query));
      var document = documentsOf(searcher, List.of(id)).get(id);
      if (document == null || prepared.isEmpty()) {
        return List.of();
      }
      var shares = new TreeMap<String, Double>();
      prepared.score(
          searcher,
          new int[] {document},
          (d, term, score) ->
              shares.merge(prepared.termAt(term), score / prepared.bound(), Double::sum));
      return SharedTerms.strongest(shares, limit);
    } catch (IOException failed) {
      throw new UncheckedIOException("searching the index failed", failed);
    }
  }

  private Query compiled(IndexSearcher searcher, RetrievalQuery.Filter filter) {
    return new ConditionCompiler(reader.form(), searcher.getIndexReader())
        .compile(filter.condition());
  }

  private Query filtered(
      IndexSearcher searcher, PreparedQuery prepared, RetrievalQuery.Filter filter) {
    if (filter.equals(RetrievalQuery.Filter.NONE)) {
      return prepared.disjunction();
    }
    var words = filter.condition().asksForWords() ? Occur.SHOULD : Occur.MUST;
    return new BooleanQuery.Builder()
        .add(prepared.disjunction(), words)
        .add(compiled(searcher, filter), Occur.FILTER)
        .build();
  }

  /**
   * The best documents and all that tie with the last of them: fetched again twice as deep for as
   * long as the tie goes on, which costs a second search only where more than {@value #SLACK}
   * documents share the score at the cut-off.
   *
   * @return ascending document numbers
   */
  private static int[] candidates(IndexSearcher searcher, Query query, int limit)
      throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    for (int depth = Math.min(all, limit + SLACK); ; depth = Math.min(all, depth * 2)) {
      var found =
          searcher.search(query, new TopScoreDocCollectorManager(depth, COUNTED_HITS)).scoreDocs;
      if (found.length < depth || depth == all || !isTied(found, limit)) {
        return Arrays.stream(found).mapToInt(d -> d.doc).sorted().toArray();
      }
    }
  }

  private static boolean isTied(ScoreDoc[] found, int limit) {
    return found[found.length - 1].score >= found[limit - 1].score * (1 - ROUNDING);
  }

  private static java.util.stream.Stream<Hit> hits(
      IndexSearcher searcher, PreparedQuery prepared, int[] documents) throws IOException {
    var scores = new double[documents.length];
    prepared.score(searcher, documents, (document, term, score) -> scores[document] += score);
    var ids = MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexForm.ID);
    var names = new String[documents.length];
    for (int i = 0; i < documents.length; i++) {
      if (ids == null || !ids.advanceExact(documents[i])) {
        throw new IllegalStateException("document " + documents[i] + " of the index has no id");
      }
      names[i] = ids.binaryValue().utf8ToString();
    }
    double bound = prepared.isEmpty() ? 1 : prepared.bound();
    return IntStream.range(0, names.length).mapToObj(i -> new Hit(names[i], scores[i] / bound));
  }

  /** Lucene's document numbers of the ids that the index holds. */
  private static Map<String, Integer> documentsOf(IndexSearcher searcher, Collection<String> ids)
      throws IOException {
    var documents = new TreeMap<String, Integer>();
    for (var id : ids) {
      for (var leaf : searcher.getIndexReader().leaves()) {
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
}
