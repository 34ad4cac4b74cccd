package org.patentbridge.semantics;

import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/**
 * A model of the user's own that places texts in a space of few dimensions; the port behind which a
 * language model stands in for, or beside, the {@link ConceptSpace}.
 *
 * <p>The same text gives the same bits on the same machine. Safe for any number of threads.
 */
public interface EmbeddingProvider extends AutoCloseable {

  /** Length of the vectors, 1 to {@value TrainingSettings#MAX_DIMENSIONS}. */
  int dimensions();

  /** The direction of a text, of length one; empty where the model reads nothing in it. */
  Optional<float[]> embed(String text);

  /** Digest of all that decides where a text stands: the model, its tokenizer and its settings. */
  Digest fingerprint();

  /** Frees the memory of the model; nothing can be embedded then. */
  @Override
  void close();
}
