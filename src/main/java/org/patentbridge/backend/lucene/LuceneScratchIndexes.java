package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

/**
 * Makes indexes in memory that only their opener sees.
 *
 * <p>They never touch a disk, since they may hold private needs; one event's ten thousand needs
 * take some ten megabytes.
 */
public final class LuceneScratchIndexes implements ScratchIndexes {

  private final @Nullable EmbeddingProvider model;
  private final IndexForm form;

  /**
   * @param rulebook fields and reading chains
   */
  public LuceneScratchIndexes(Rulebook rulebook) {
    this(rulebook, null);
  }

  /**
   * @param rulebook fields and reading chains
   * @param model of the user's own, by which texts are compared as well; null for none
   */
  public LuceneScratchIndexes(Rulebook rulebook, @Nullable EmbeddingProvider model) {
    this.model = model;
    this.form = formOf(rulebook);
  }

  private IndexForm formOf(Rulebook rulebook) {
    return new IndexForm(rulebook, new AnalyzerAssembly(rulebook), model);
  }

  /** Its queries are read anew each time: nothing of one scratch index outlives it in a cache. */
  @Override
  public ScratchIndex open() {
    return open(form);
  }

  @Override
  public ScratchIndex open(Rulebook rules) {
    return open(formOf(rules));
  }

  private static ScratchIndex open(IndexForm form) {
    try {
      return new InMemory(LuceneSearchIndex.in(new MemoryPlace(), form));
    } catch (IOException failed) {
      throw new UncheckedIOException("opening an index in memory failed", failed);
    }
  }

  private static final class InMemory implements ScratchIndex {

    private final LuceneSearchIndex index;
    private final LuceneRetriever retriever;

    InMemory(LuceneSearchIndex index) {
      this.index = index;
      this.retriever = LuceneRetriever.over(index, AnalyzedTexts.NONE);
    }

    @Override
    public IndexGeneration generation() {
      return index.generation();
    }

    @Override
    public long count() {
      return index.count();
    }

    @Override
    public boolean isOfOtherForm() {
      return index.isOfOtherForm();
    }

    @Override
    public boolean hasOutgrownItsConcepts(ChangeNumber last) {
      return index.hasOutgrownItsConcepts(last);
    }

    @Override
    public void update(
        Collection<IndexDocument> documents, Collection<String> removed, ChangeNumber upTo) {
      index.update(documents, removed, upTo);
    }

    @Override
    public Rebuild rebuild() {
      return index.rebuild();
    }

    @Override
    public ProblemReport check() {
      return index.check();
    }

    @Override
    public List<Hit> retrieve(RetrievalQuery query) {
      return retriever.retrieve(query);
    }

    @Override
    public List<Hit> latest(RetrievalQuery.Filter filter, int limit) {
      return retriever.latest(filter, limit);
    }

    @Override
    public long count(RetrievalQuery query) {
      return retriever.count(query);
    }

    @Override
    public Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids) {
      return retriever.relevanceOf(query, ids);
    }

    @Override
    public List<Hit> retrieveOtherwise(RetrievalQuery query) {
      return retriever.retrieveOtherwise(query);
    }

    @Override
    public Map<String, Explanation> explainAll(
        RetrievalQuery query, Map<String, BilingualText> texts) {
      return retriever.explainAll(query, texts);
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
