package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.patentbridge.contract.SearchContract.Backend;
import org.patentbridge.contract.SearchContract.BackendTraits;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

/** Backends in this process, for contracts. */
public final class LuceneBackends {

  /** An index in this process keeps everything that contracts ask for. */
  static final BackendTraits TRAITS = new BackendTraits(true, true, true, true);

  private LuceneBackends() {}

  /** An empty index in memory. */
  public static Backend inMemory(Rulebook rules, @Nullable EmbeddingProvider model) {
    try {
      var form = new IndexForm(rules, new AnalyzerAssembly(rules), model);
      return of(LuceneSearchIndex.in(new MemoryPlace(), form));
    } catch (IOException failed) {
      throw new UncheckedIOException("opening an index in memory failed", failed);
    }
  }

  static Backend of(LuceneSearchIndex index) {
    return new Backend(
        index,
        LuceneRetriever.over(index, AnalyzedTexts.NONE),
        LuceneColumns.over(index),
        LuceneVocabulary.of(index),
        index::close);
  }

  /** Measures by the statistics of an index. */
  public static LuceneMeasuring measuring(LuceneSearchIndex index) {
    return new LuceneMeasuring(index);
  }
}
