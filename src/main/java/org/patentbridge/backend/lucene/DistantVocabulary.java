package org.patentbridge.backend.lucene;

import java.util.List;
import java.util.Optional;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;

/** The words of an index that lies elsewhere, which looks up every word that begins so. */
public final class DistantVocabulary implements Vocabulary {

  private final DistantIndex index;
  private final DistantForm form;

  public DistantVocabulary(DistantIndex index, DistantForm form) {
    this.index = index;
    this.form = form;
  }

  @Override
  public List<WidePrefix> widePrefixes(Condition condition) {
    return List.of();
  }

  @Override
  public Optional<String> findNear(TextField field, String word) {
    return LuceneVocabulary.correctable(form.form(), word)
        .flatMap(plain -> index.findNear(index.state(), IndexForm.placesOf(field), plain));
  }
}
