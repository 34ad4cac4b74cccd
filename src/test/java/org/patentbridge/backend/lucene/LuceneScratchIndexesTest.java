package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.Rulebook;

class LuceneScratchIndexesTest extends SearchBackendContract {

  @Override
  protected Backend open(Rulebook rules) {
    var scratch = new LuceneScratchIndexes(rules).open();
    return new Backend(scratch, scratch, scratch::close);
  }

  @Override
  protected BackendTraits traits() {
    return new BackendTraits(true, true);
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
