package org.patentbridge.semantics.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import ai.djl.util.Utils;
import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

class OnnxEmbeddingProviderTest {

  private static final List<String> INPUTS = List.of("input_ids", "attention_mask");
  private static final int TOKENS = 16;

  /** One for all: native code that is in use cannot be unpacked twice. */
  private static final Path CACHE = Path.of("target", "native-cache");

  @TempDir Path folder;

  @BeforeEach
  void tinyModelLiesInItsFolder() throws IOException {
    write(TinyModel.ofTokens("last_hidden_state", INPUTS));
    tokenizer(TinyModel.tokenizer("null"));
  }

  @Test
  void meanOfTheTokensIsBroughtToLengthOne() {
    try (var provider = open()) {
      assertThat(provider.dimensions()).isEqualTo(3);
      // The mark before the text counts as the model was trained: (9,9,9) + (3,0,0) + (0,4,0).
      assertDirection(provider.embed("Battery 电池").orElseThrow(), 12, 13, 9);
      assertDirection(provider.embed("battery").orElseThrow(), 12, 9, 9);
    }
  }

  @Test
  void textIsCutAtTheMostTokens() {
    try (var provider = OnnxEmbeddingProvider.open(new ModelFolder(folder, 2, CACHE))) {
      assertDirection(provider.embed("battery 电池 cement").orElseThrow(), 12, 9, 9);
    }
  }

  @Test
  void paddingIsNoPartOfTheMean() throws IOException {
    tokenizer(
        TinyModel.tokenizer(
            """
            {"strategy": {"Fixed": 8}, "direction": "Right", "pad_to_multiple_of": null,
             "pad_id": 4, "pad_type_id": 0, "pad_token": "cement"}"""));

    try (var provider = open()) {
      assertDirection(provider.embed("battery 电池").orElseThrow(), 12, 13, 9);
    }
  }

  @Test
  void modelThatAveragesItselfIsTakenAtItsWord() throws IOException {
    write(TinyModel.ofTexts("sentence_embedding", INPUTS));

    try (var provider = open()) {
      assertThat(provider.dimensions()).isEqualTo(3);
      assertDirection(provider.embed("battery 电池").orElseThrow(), 12, 13, 9);
    }
  }

  @Test
  void modelIsGivenTheInputsThatItDeclares() throws IOException {
    for (var inputs :
        List.of(List.of("input_ids"), List.of("input_ids", "attention_mask", "token_type_ids"))) {
      write(TinyModel.ofTokens("token_embeddings", inputs));
      try (var provider = open()) {
        assertDirection(provider.embed("cement").orElseThrow(), 9, 9, 14);
      }
    }
  }

  @Test
  void onlyOutputIsTakenWhateverItsName() throws IOException {
    write(TinyModel.ofTokens("anything", INPUTS));

    try (var provider = open()) {
      assertDirection(provider.embed("cement").orElseThrow(), 9, 9, 14);
    }
  }

  @Test
  void textWithoutTokensHasNoDirection() {
    try (var provider = open()) {
      assertThat(provider.embed("")).isEmpty();
      assertThat(provider.embed("  \n")).isEmpty();
    }
  }

  @Test
  void manyThreadsGetTheSameBits() {
    try (var provider = open()) {
      var alone = provider.embed("battery cement 电池 unheard").orElseThrow();

      assertThat(
              IntStream.range(0, 200)
                  .parallel()
                  .mapToObj(i -> provider.embed("battery cement 电池 unheard").orElseThrow())
                  .toList())
          .allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }
  }

  @Test
  void fingerprintDependsOnModelTokenizerWeightsAndTokens() throws IOException {
    var first = fingerprint(TOKENS);
    assertThat(fingerprint(TOKENS)).isEqualTo(first);
    assertThat(fingerprint(8)).isNotEqualTo(first);

    Files.writeString(folder.resolve("model.onnx_data"), "weights");
    assertThat(fingerprint(TOKENS)).isNotEqualTo(first);
    Files.delete(folder.resolve("model.onnx_data"));

    tokenizer(TinyModel.tokenizer("null") + " ");
    assertThat(fingerprint(TOKENS)).isNotEqualTo(first);
    tokenizer(TinyModel.tokenizer("null"));

    write(TinyModel.ofTexts("sentence_embedding", INPUTS));
    assertThat(fingerprint(TOKENS)).isNotEqualTo(first);
  }

  @Test
  void libraryStaysOfflineAndKeepsItsNativeCodeWhereItIsTold() throws IOException {
    open().close();

    assertThat(Utils.isOfflineMode()).isTrue();
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    try (var files = Files.walk(CACHE)) {
      assertThat(files).anyMatch(f -> f.getFileName().toString().contains("tokenizers"));
    }
  }

  /** From version 1.29.0 on the runtime does; only an environment variable could stop it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib",
        "win-x64/onnxruntime.dll"
      })
  void nativeCodeKnowsNobodyToReportTo(String library) throws IOException {
    try (var in = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      assertThat(in).isNotNull();
      var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(text.contains("events.data.microsoft.com")).isFalse();
      assertThat(text.contains("ORT_DISABLE_TELEMETRY")).isFalse();
    }
  }

  @Test
  void missingFolderAndFilesAreNamed() throws IOException {
    var nowhere = folder.resolve("nowhere");
    assertThat(refusal(nowhere).code()).isEqualTo("embeddings-folder-missing");
    assertThat(refusal(nowhere).value()).isEqualTo(nowhere.toString());

    Files.delete(folder.resolve("tokenizer.json"));
    assertThat(refusal(folder))
        .returns("embeddings-file-missing", Problem::code)
        .returns("tokenizer.json", Problem::value)
        .returns(folder.toString(), p -> p.place().source());
    Files.delete(folder.resolve("model.onnx"));
    assertThat(refusal(folder).value()).isEqualTo("model.onnx");
  }

  @Test
  void unreadableFilesAreNamed() throws IOException {
    write("no model".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(folder))
        .returns("embeddings-model-unreadable", Problem::code)
        .returns("model.onnx", Problem::value);

    write(TinyModel.ofTokens("last_hidden_state", INPUTS));
    for (String garbage : List.of("no tokenizer", "{}", "")) {
      tokenizer(garbage);
      assertThat(refusal(folder))
          .as(garbage)
          .returns("embeddings-tokenizer-unreadable", Problem::code)
          .returns("tokenizer.json", Problem::value);
    }
  }

  @Test
  void modelForOtherThingsThanSentencesIsRefused() throws IOException {
    write(TinyModel.ofTokens("last_hidden_state", List.of("pixel_values")));
    assertThat(refusal(folder))
        .returns("embeddings-inputs", Problem::code)
        .returns("pixel_values", Problem::value);

    write(TinyModel.ofTokens("last_hidden_state", List.of("input_ids", "position_ids")));
    assertThat(refusal(folder).value()).isEqualTo("input_ids, position_ids");

    write(TinyModel.ofOtherNumbers(List.of("input_ids")));
    assertThat(refusal(folder).code()).isEqualTo("embeddings-inputs");
  }

  @Test
  void tableThatKnowsTooFewTokensIsRefusedBeforeAnythingIsIndexed() throws IOException {
    tokenizer(TinyModel.tokenizer("null").replace("\"other\": 5", "\"other\": 99"));

    assertThat(refusal(folder).code()).isEqualTo("embeddings-model-failed");
  }

  @Test
  void otherLengthThanDeclaredIsRefused() throws IOException {
    write(TinyModel.ofCompressedTokens(INPUTS, 5, 2));
    assertThat(refusal(folder))
        .returns("embeddings-dimensions", Problem::code)
        .returns("2", Problem::value)
        .returns(List.of("5"), Problem::arguments);

    write(TinyModel.ofCompressedTokens(INPUTS, "hidden", 2));
    try (var provider = open()) {
      assertThat(provider.dimensions()).isEqualTo(2);
    }
  }

  @Test
  void lengthThatTheIndexCannotHoldIsRefused() throws IOException {
    write(TinyModel.ofWidth(INPUTS, 1026));

    assertThat(refusal(folder))
        .returns("embeddings-dimensions-too-many", Problem::code)
        .returns("1026", Problem::value);
  }

  @Test
  void numberOfTokensMustBePositive() {
    var refused =
        catchThrowableOfType(BadInputException.class, () -> new ModelFolder(folder, 0, CACHE));

    assertThat(refused.report().problems().getFirst().code()).isEqualTo("embeddings-tokens");
  }

  private Problem refusal(Path path) {
    var refused =
        catchThrowableOfType(
            BadInputException.class,
            () -> OnnxEmbeddingProvider.open(new ModelFolder(path, TOKENS, CACHE)));
    assertThat(refused).isNotNull();
    var problem = refused.report().problems().getFirst();
    assertThat(Messages.text(Language.EN, problem)).contains(problem.value());
    return problem;
  }

  private String fingerprint(int tokens) {
    try (var provider = OnnxEmbeddingProvider.open(new ModelFolder(folder, tokens, CACHE))) {
      return provider.fingerprint().hex();
    }
  }

  private OnnxEmbeddingProvider open() {
    return OnnxEmbeddingProvider.open(new ModelFolder(folder, TOKENS, CACHE));
  }

  private void write(byte[] model) throws IOException {
    Files.write(folder.resolve("model.onnx"), model);
  }

  private void tokenizer(String json) throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), json);
  }

  private static void assertDirection(float[] vector, double... expected) {
    double length =
        Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> expected[i] * expected[i]).sum());
    for (int i = 0; i < 3; i++) {
      assertThat((double) vector[i]).isCloseTo(expected[i] / length, within(1e-6));
    }
  }
}
