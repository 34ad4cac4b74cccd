package org.patentbridge.backend.opensearch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.contract.SearchVocabularyContract;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

class OpenSearchVocabularyTest extends SearchVocabularyContract {

  private final Path folder;

  OpenSearchVocabularyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  protected Backend open(Rulebook rules, @Nullable EmbeddingProvider model) {
    return ClusterBackends.at(TestCluster.ofOne(), folder, rules, model);
  }

  @Override
  protected BackendTraits traits() {
    return ClusterBackends.TRAITS;
  }
}
