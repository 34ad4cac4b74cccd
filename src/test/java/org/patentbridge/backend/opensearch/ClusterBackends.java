package org.patentbridge.backend.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantRetriever;
import org.patentbridge.backend.lucene.DistantVocabulary;
import org.patentbridge.contract.SearchContract.Backend;
import org.patentbridge.contract.SearchContract.BackendTraits;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

/** Backends in a cluster, for contracts. */
final class ClusterBackends {

  /**
   * What differs: the cluster keeps replaced records in its statistics until it merges them away,
   * looks up every word that begins like a prefix, and has no vectors that it could search.
   */
  static final BackendTraits TRAITS = new BackendTraits(true, false, false, false);

  private ClusterBackends() {}

  static OpenSearchIndex index(
      ClusterAddress place, ClusterSize size, DistantForm form, Path folder) {
    return OpenSearchIndex.open(
        place, size, form, new OpenSearchIndex.Means(folder, Clock.systemUTC()));
  }

  /** The index at a place, empty where nobody has used it. */
  static Backend at(
      ClusterAddress place, Path folder, Rulebook rules, @Nullable EmbeddingProvider model) {
    var form = new DistantForm(rules, model);
    return of(index(place, ClusterSize.SMALL, form, folder), form);
  }

  static Backend of(OpenSearchIndex index, DistantForm form) {
    return new Backend(
        index,
        new DistantRetriever(index.distant(), form, AnalyzedTexts.NONE),
        new ClusterColumns(index),
        new DistantVocabulary(index.distant(), form),
        index::close);
  }
}
