package org.patentbridge.app;

import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantMeasuring;
import org.patentbridge.backend.lucene.DistantRetriever;
import org.patentbridge.backend.lucene.DistantVocabulary;
import org.patentbridge.backend.lucene.LucenePassages;
import org.patentbridge.backend.opensearch.ClusterColumns;
import org.patentbridge.backend.opensearch.OpenSearchIndex;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.standing.Measuring;

/**
 * Searches in a cluster and ranks here.
 *
 * @param cluster the index there
 * @param form how its texts are read
 */
record ClusterBackend(OpenSearchIndex cluster, DistantForm form) implements SearchBackend {

  @Override
  public SearchIndex index() {
    return cluster;
  }

  @Override
  public Retriever retriever(AnalyzedTexts texts) {
    return new DistantRetriever(cluster.distant(), form, texts);
  }

  @Override
  public Measuring measuring() {
    return new DistantMeasuring(cluster.distant(), form);
  }

  @Override
  public Vocabulary vocabulary() {
    return new DistantVocabulary(cluster.distant(), form);
  }

  @Override
  public Columns columns() {
    return new ClusterColumns(cluster);
  }

  @Override
  public Passages passages(AnalyzedTexts texts) {
    return LucenePassages.over(cluster.distant(), form, texts);
  }

  @Override
  public void close() {
    cluster.close();
  }
}
