package org.patentbridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.intake.Intake;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.ReadOptions;
import org.patentbridge.rulebook.RulebookReader;

/** The synthetic inventory is the same everywhere, clean, and as long as real ones. */
class NationalCorpusTest {

  private static final int PATENTS = 2_000;

  @TempDir Path folder = Path.of("");

  private final NationalCorpus corpus = new NationalCorpus();
  private final Intake intake = new Intake(new RulebookReader().read(Path.of("index-config")));

  private Path patents(String name) throws IOException {
    var file = folder.resolve(name);
    corpus.writePatents(file, PATENTS);
    return file;
  }

  private <T> List<T> clean(Noun<T> noun, Path file) {
    List<T> records = new ArrayList<>();
    var report = intake.read(noun, file, ReadOptions.RECOGNISE, records::add);
    assertThat(report.problems().problems()).isEmpty();
    return records;
  }

  /** Figures of the bench name this digest; whoever changes the text measures anew. */
  @Test
  void bytesAreTheSameEverywhere() throws IOException {
    var first = patents("first.csv");
    assertThat(first).hasSameBinaryContentAs(patents("second.csv"));
    assertThat(Digest.ofBytes(Files.readAllBytes(first)).abbreviated()).isEqualTo("057037c5d7d5");
  }

  @Test
  void patentsAreCleanDifferentAndAsLongAsRealOnes() throws IOException {
    var records = clean(Noun.PATENTS, patents("patents.csv"));
    assertThat(records).extracting(Patent::id).hasSize(PATENTS).doesNotHaveDuplicates();
    var lengths =
        records.stream().mapToInt(p -> p.text().bodies().lines().findFirst().orElse("").length());
    assertThat(lengths.sorted().toArray()[PATENTS / 2]).isBetween(255, 290);
    assertThat(records.stream().map(p -> p.holders().getFirst()).distinct().count())
        .isGreaterThan(500);
  }

  @Test
  void needsAndOrganizationsAreClean() throws IOException {
    var needs = folder.resolve("needs.csv");
    corpus.writeNeeds(needs, 500);
    assertThat(clean(Noun.NEEDS, needs)).hasSize(500);
    var organizations = folder.resolve("organizations.csv");
    corpus.writeOrganizations(organizations, 500);
    assertThat(clean(Noun.ORGANIZATIONS, organizations)).hasSize(500);
  }
}
