package org.patentbridge.semantics.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.util.Utils;
import java.io.IOException;
import java.util.Map;
import org.patentbridge.domain.problem.BadInputException;

/** Cuts texts into the numbers that a model was trained on, as its tokenizer.json says. */
final class SubwordTokenizer implements AutoCloseable {

  private final HuggingFaceTokenizer tokenizer;

  private SubwordTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * @throws BadInputException when the file is no tokenizer, or the library may go online
   */
  static SubwordTokenizer open(ModelFolder folder) {
    stayOffline(folder);
    var tokens = Integer.toString(folder.tokens());
    var options =
        Map.of(
            "truncation", "true",
            "padding", "false",
            "maxLength", tokens,
            "modelMaxLength", tokens,
            "addSpecialTokens", "true");
    try {
      return new SubwordTokenizer(HuggingFaceTokenizer.newInstance(folder.tokenizer(), options));
    } catch (IOException | RuntimeException unreadable) { // the native code has no type of its own
      throw folder.refused(
          "embeddings-tokenizer-unreadable",
          ModelFolder.TOKENIZER,
          String.valueOf(unreadable.getMessage()));
    }
  }

  /**
   * The library would report its use and could fetch native code; both are switched off before it
   * loads. An environment variable could still overrule that, and then it is not used at all.
   */
  private static void stayOffline(ModelFolder folder) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ENGINE_CACHE_DIR", folder.cache().toAbsolutePath().toString());
    if (!Utils.isOfflineMode()) {
      throw folder.refused("embeddings-online", "DJL_OFFLINE");
    }
  }

  Encoding encode(String text) {
    return tokenizer.encode(text);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
