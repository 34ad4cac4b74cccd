package org.patentbridge.app;

import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.LuceneColumns;
import org.patentbridge.backend.lucene.LuceneMeasuring;
import org.patentbridge.backend.lucene.LucenePassages;
import org.patentbridge.backend.lucene.LuceneRetriever;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.backend.lucene.LuceneVocabulary;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.standing.Measuring;

/**
 * Searches in this process.
 *
 * @param lucene the index in a folder
 */
record LuceneBackend(LuceneSearchIndex lucene) implements SearchBackend {

  @Override
  public SearchIndex index() {
    return lucene;
  }

  @Override
  public Retriever retriever(AnalyzedTexts texts) {
    return LuceneRetriever.over(lucene, texts);
  }

  @Override
  public Measuring measuring() {
    return new LuceneMeasuring(lucene);
  }

  @Override
  public Vocabulary vocabulary() {
    return LuceneVocabulary.of(lucene);
  }

  @Override
  public Columns columns() {
    return LuceneColumns.over(lucene);
  }

  @Override
  public Passages passages(AnalyzedTexts texts) {
    return LucenePassages.over(lucene, texts);
  }

  @Override
  public void close() {
    lucene.close();
  }
}
