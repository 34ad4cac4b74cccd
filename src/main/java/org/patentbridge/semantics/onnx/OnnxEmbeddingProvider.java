package org.patentbridge.semantics.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OrtException;
import java.util.Optional;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.semantics.EmbeddingProvider;
import org.patentbridge.semantics.TrainingSettings;

/**
 * A sentence-embedding model in a folder, run on this machine.
 *
 * <p>A text is cut into tokens, at most as many as the settings say; the vectors that the model
 * gives to its tokens are averaged where the attention mask is 1 (a model that averages itself is
 * taken at its word), and the mean is brought to length one.
 */
public final class OnnxEmbeddingProvider implements EmbeddingProvider {

  /** Chinese, English and a digit: whatever its language, a model reads something in it. */
  private static final String TRIAL = "电池 battery 1";

  private final SubwordTokenizer tokenizer;
  private final OnnxModel model;
  private final Digest fingerprint;
  private final int dimensions;

  private OnnxEmbeddingProvider(ModelFolder folder, SubwordTokenizer tokenizer, OnnxModel model)
      throws OrtException {
    this.tokenizer = tokenizer;
    this.model = model;
    this.fingerprint = folder.fingerprint();
    this.dimensions = model.run(tokenizer.encode(TRIAL)).length;
  }

  /**
   * Reads model and tokenizer and tries both on a short text.
   *
   * @throws BadInputException naming folder and file when one is missing or unreadable, when the
   *     model asks for other inputs than a sentence model does or gives no vectors, when the
   *     vectors have another length than the model declares or one that the index cannot hold, or
   *     when this platform has no native code for it
   */
  public static OnnxEmbeddingProvider open(ModelFolder folder) {
    folder.existing();
    try {
      return open(folder, SubwordTokenizer.open(folder));
    } catch (LinkageError unsupported) {
      throw folder.refused("embeddings-platform", System.getProperty("os.arch", "unknown"));
    }
  }

  private static OnnxEmbeddingProvider open(ModelFolder folder, SubwordTokenizer tokenizer) {
    OnnxModel model = null;
    var opened = false;
    try {
      model = OnnxModel.open(folder);
      var provider = new OnnxEmbeddingProvider(folder, tokenizer, model);
      provider.requireDimensions(folder);
      opened = true;
      return provider;
    } catch (OrtException failed) {
      throw folder.refused(
          "embeddings-model-failed", ModelFolder.MODEL, String.valueOf(failed.getMessage()));
    } finally {
      if (!opened) {
        tokenizer.close();
        if (model != null) {
          model.close();
        }
      }
    }
  }

  private void requireDimensions(ModelFolder folder) {
    if (model.declaredDimensions() > 0 && model.declaredDimensions() != dimensions) {
      throw folder.refused(
          "embeddings-dimensions",
          Integer.toString(dimensions),
          Long.toString(model.declaredDimensions()));
    }
    if (dimensions < 1 || dimensions > TrainingSettings.MAX_DIMENSIONS) {
      throw folder.refused(
          "embeddings-dimensions-too-many",
          Integer.toString(dimensions),
          Integer.toString(TrainingSettings.MAX_DIMENSIONS));
    }
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public Digest fingerprint() {
    return fingerprint;
  }

  @Override
  public Optional<float[]> embed(String text) {
    var tokens = tokenizer.encode(text);
    return readsSomething(tokens) ? unit(run(tokens)) : Optional.empty();
  }

  /** Marks of beginning and end alone say nothing. */
  private static boolean readsSomething(Encoding tokens) {
    for (int i = 0; i < tokens.getIds().length; i++) {
      if (tokens.getAttentionMask()[i] == 1 && tokens.getSpecialTokenMask()[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private float[] run(Encoding tokens) {
    try {
      var vector = model.run(tokens);
      if (vector.length != dimensions) {
        throw new IllegalStateException(
            "the embedding model gave %d dimensions, before %d"
                .formatted(vector.length, dimensions));
      }
      return vector;
    } catch (OrtException failed) {
      throw new IllegalStateException(
          "the embedding model failed on a text of %d tokens".formatted(tokens.getIds().length),
          failed);
    }
  }

  private static Optional<float[]> unit(float[] vector) {
    double squares = 0;
    for (float component : vector) {
      squares += component * (double) component;
    }
    if (!(squares > 0 && squares < Double.POSITIVE_INFINITY)) {
      return Optional.empty();
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return Optional.of(vector);
  }

  @Override
  public void close() {
    model.close();
    tokenizer.close();
  }
}
