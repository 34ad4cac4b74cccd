package org.patentbridge.backend.lucene;

import org.jspecify.annotations.Nullable;
import org.patentbridge.contract.SearchConditionsContract;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

class LuceneConditionsTest extends SearchConditionsContract {

  @Override
  protected Backend open(Rulebook rules, @Nullable EmbeddingProvider model) {
    return LuceneBackends.inMemory(rules, model);
  }

  @Override
  protected BackendTraits traits() {
    return LuceneBackends.TRAITS;
  }
}
