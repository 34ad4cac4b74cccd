package org.patentbridge.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.fixture.SampleRules;
import org.patentbridge.rulebook.ConcordanceReader;
import org.patentbridge.rulebook.RulebookReader;

class ConcordanceCoverTest {

  private static final Path DIGITAL =
      Path.of("../shared/data/taxonomies/digital_ipc_2023/digital_ipc.tsv");
  private static final String HEADING = "code\tname_zh\tlevel\tparent\tipc\tkeywords_zh\n";

  @TempDir Path folder = Path.of("");

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), HEADING + rows);
  }

  @Test
  void linkTakesClassesThatLieWholeInItsOwn() throws IOException {
    var branch =
        new ConcordanceReader()
            .read(table("1\t电池\t1\t\tH01M10/0562* H01M10* H02J15/00\t电解质|储能\n"))
            .branches()
            .getFirst();
    var cover = new ConcordanceCover(List.of(SampleRules.BATTERY_RULE)).of(branch);
    assertThat(cover.links())
        .containsOnlyKeys(
            SampleRules.batteryLink("electrolyte"), SampleRules.batteryLink("storage"));
    assertThat(cover.untaken()).extracting(Object::toString).containsExactly("H01M10*");
  }

  @Test
  void cellThatIsNoClassIsNamedWithItsLine() throws IOException {
    var file = table("1\t电池\t1\t\tH01M10*\t\n2\t储能\t1\t\tH0J15\t\n");
    assertThatThrownBy(() -> new ConcordanceReader().read(file))
        .isInstanceOfSatisfying(
            BadInputException.class,
            refused -> {
              var problem = refused.report().problems().getFirst();
              assertThat(problem.code()).isEqualTo("ipc-pattern");
              assertThat(problem.place().line()).isEqualTo(3);
              assertThat(problem.place().field()).isEqualTo("ipc");
            });
  }

  @Test
  void missingTableIsNamed() {
    assertThatThrownBy(() -> new ConcordanceReader().read(folder.resolve("none.tsv")))
        .isInstanceOfSatisfying(
            BadInputException.class,
            refused ->
                assertThat(refused.report().problems().getFirst().code())
                    .isEqualTo("file-missing"));
  }

  @Test
  void chainsTakeMostClassesOfTheKeyDigitalTechnologies() {
    assumeThat(DIGITAL).exists();
    var cover = new ConcordanceCover(new RulebookReader().read(Path.of("index-config")).chains());
    var table = new ConcordanceReader().read(DIGITAL);
    assertThat(table.branches()).hasSize(534);
    var covers = table.branches().stream().map(cover::of).toList();
    var classes = covers.stream().mapToInt(c -> c.branch().ipc().size()).sum();
    var untaken = covers.stream().mapToInt(c -> c.untaken().size()).sum();
    assertThat(1 - untaken / (double) classes).isGreaterThan(0.5);
  }
}
