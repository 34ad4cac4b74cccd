package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.semantics.onnx.TinyModel;

/** A user's own embedding model, named in the settings, finds what shares no word with a search. */
@QuarkusTest
@TestProfile(OwnModelTest.WithModel.class)
class OwnModelTest {

  private static final String PATENTS =
      """
      {"publicationNumber":"CN 196900001 B","titleEn":"Mystery","titleZh":"谜","legalStatus":"granted"}
      {"publicationNumber":"CN 196900002 B","titleEn":"Battery","titleZh":"电池","legalStatus":"granted"}
      """;

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  /** The settings of all journeys, and a folder with the smallest model. */
  public static final class WithModel extends JourneyProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.put("patentbridge.embeddings.folder", model().toString());
      return settings;
    }

    private static Path model() {
      try {
        var folder = Files.createTempDirectory("patentbridge-model-");
        Files.write(
            folder.resolve("model.onnx"),
            TinyModel.ofTokens("last_hidden_state", List.of("input_ids", "attention_mask")));
        Files.writeString(folder.resolve("tokenizer.json"), TinyModel.tokenizer("null"));
        return folder;
      } catch (IOException unwritable) {
        throw new java.io.UncheckedIOException("cannot make a temporary folder", unwritable);
      }
    }
  }

  @Test
  void searchFindsWhatSharesNoWordWithIt() throws IOException {
    world.empty();
    var file = Files.writeString(folder.resolve("patents.jsonl"), PATENTS);
    assertThat(shell.run("import", "patents", file.toString()).code()).isZero();
    assertThat(shell.run("index", "rebuild").code()).isZero();

    var answer = shell.run("search", "unheard", "--json");

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("196900001");
    assertThat(shell.run("index", "check").code()).isZero();
  }
}
