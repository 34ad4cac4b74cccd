package org.patentbridge.app;

import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.standing.Measuring;

/** Whoever searches, with all that this program asks of a search. */
public interface SearchBackend extends AutoCloseable {

  SearchIndex index();

  Retriever retriever(AnalyzedTexts texts);

  Measuring measuring();

  Vocabulary vocabulary();

  Columns columns();

  Passages passages(AnalyzedTexts texts);

  @Override
  void close();
}
