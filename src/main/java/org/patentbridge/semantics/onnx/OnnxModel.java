package org.patentbridge.semantics.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.patentbridge.domain.problem.BadInputException;

/**
 * A model of the kind that sentence-transformers exports: numbers of tokens in, a vector for each
 * token or for the text out. One thread a text, so that sums have one order.
 */
final class OnnxModel implements AutoCloseable {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> KNOWN_INPUTS = Set.of(IDS, MASK, TYPES);

  /** By preference: what is averaged already, then what exporters call the tokens' vectors. */
  private static final List<String> KNOWN_OUTPUTS =
      List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

  private static final int OF_THE_TEXT = 2;
  private static final int OF_THE_TOKENS = 3;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final Output output;

  /**
   * Where the vectors come out.
   *
   * @param name of the output
   * @param shape as declared; -1 where it depends on the text
   */
  private record Output(String name, long[] shape) {

    long dimensions() {
      return shape[shape.length - 1];
    }
  }

  private OnnxModel(OrtEnvironment environment, OrtSession session, Output output) {
    this.environment = environment;
    this.session = session;
    this.inputs = session.getInputNames();
    this.output = output;
  }

  /**
   * @throws BadInputException when the file is no model, or one for other things than sentences
   */
  static OnnxModel open(ModelFolder folder) throws OrtException {
    // What it would print is thrown as well.
    var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    var session = session(environment, folder);
    var checked = false;
    try {
      requireInputs(session, folder);
      var model = new OnnxModel(environment, session, output(session, folder));
      checked = true;
      return model;
    } finally {
      if (!checked) {
        session.close();
      }
    }
  }

  private static OrtSession session(OrtEnvironment environment, ModelFolder folder) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      return environment.createSession(folder.model().toString(), options);
    } catch (OrtException unreadable) {
      throw folder.refused(
          "embeddings-model-unreadable",
          ModelFolder.MODEL,
          String.valueOf(unreadable.getMessage()));
    }
  }

  private static void requireInputs(OrtSession session, ModelFolder folder) throws OrtException {
    var declared = new TreeMap<>(session.getInputInfo());
    boolean fits =
        declared.containsKey(IDS)
            && KNOWN_INPUTS.containsAll(declared.keySet())
            && declared.values().stream()
                .allMatch(
                    i ->
                        tensor(i)
                            .filter(t -> t.type == OnnxJavaType.INT64)
                            .filter(t -> t.getShape().length == OF_THE_TEXT)
                            .isPresent());
    if (!fits) {
      throw folder.refused(
          "embeddings-inputs", String.join(", ", declared.keySet()), ModelFolder.MODEL);
    }
  }

  private static Output output(OrtSession session, ModelFolder folder) throws OrtException {
    var usable = new LinkedHashMap<String, Output>();
    for (var declared : session.getOutputInfo().entrySet()) {
      tensor(declared.getValue())
          .filter(t -> t.type == OnnxJavaType.FLOAT || t.type == OnnxJavaType.FLOAT16)
          .map(TensorInfo::getShape)
          .filter(s -> s.length == OF_THE_TEXT || s.length == OF_THE_TOKENS)
          .ifPresent(s -> usable.put(declared.getKey(), new Output(declared.getKey(), s)));
    }
    var known = KNOWN_OUTPUTS.stream().filter(usable::containsKey).findFirst();
    var chosen = known.or(() -> usable.size() == 1 ? usable.keySet().stream().findFirst() : known);
    return chosen
        .flatMap(name -> Optional.ofNullable(usable.get(name)))
        .orElseThrow(
            () ->
                folder.refused(
                    "embeddings-outputs",
                    String.join(", ", session.getOutputNames()),
                    ModelFolder.MODEL));
  }

  private static Optional<TensorInfo> tensor(NodeInfo node) {
    return node.getInfo() instanceof TensorInfo tensor ? Optional.of(tensor) : Optional.empty();
  }

  /** Length of the vectors as the model says; 0 or less where it does not say. */
  long declaredDimensions() {
    return output.dimensions();
  }

  /** The vector of a text, of whatever length it comes out. */
  float[] run(Encoding tokens) throws OrtException {
    var given = new LinkedHashMap<String, OnnxTensor>();
    try {
      put(given, IDS, tokens.getIds());
      put(given, MASK, tokens.getAttentionMask());
      put(given, TYPES, tokens.getTypeIds());
      try (var result = session.run(given, Set.of(output.name()))) {
        var tensor = (OnnxTensor) result.get(0);
        var values = new float[tensor.getFloatBuffer().remaining()];
        tensor.getFloatBuffer().get(values);
        return tensor.getInfo().getShape().length == OF_THE_TEXT
            ? values
            : mean(values, tokens.getAttentionMask());
      }
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  private void put(Map<String, OnnxTensor> given, String input, long[] numbers)
      throws OrtException {
    if (inputs.contains(input)) {
      given.put(input, OnnxTensor.createTensor(environment, new long[][] {numbers}));
    }
  }

  private static float[] mean(float[] values, long[] mask) {
    int dimensions = mask.length == 0 ? 0 : values.length / mask.length;
    var sum = new double[dimensions];
    long count = 0;
    for (int token = 0; token < mask.length; token++) {
      if (mask[token] == 1) {
        count++;
        for (int i = 0; i < dimensions; i++) {
          sum[i] += values[token * dimensions + i];
        }
      }
    }
    var mean = new float[dimensions];
    for (int i = 0; i < dimensions && count > 0; i++) {
      mean[i] = (float) (sum[i] / count);
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failed) {
      throw new IllegalStateException("the embedding model could not be closed", failed);
    }
  }
}
