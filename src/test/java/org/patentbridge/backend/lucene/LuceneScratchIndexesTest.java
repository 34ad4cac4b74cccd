package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

class LuceneScratchIndexesTest extends SearchBackendContract {

  @Override
  protected Backend open(Rulebook rules, @Nullable EmbeddingProvider model) {
    var scratch = new LuceneScratchIndexes(rules, model).open();
    return new Backend(scratch, scratch, scratch::close);
  }

  @Override
  protected BackendTraits traits() {
    return LuceneBackends.TRAITS;
  }

  @Test
  void whatOneHoldsNoOtherSees() {
    var makes = new LuceneScratchIndexes(rules());
    var secret = new IndexDocument("need:1", "need", "秘密需求", "", List.of(), List.of(), null, false);
    try (var first = makes.open();
        var second = makes.open()) {
      first.update(List.of(secret), List.of(), new ChangeNumber(1));
      assertThat(first.count()).isEqualTo(1);
      assertThat(second.count()).isZero();
    }
  }
}
