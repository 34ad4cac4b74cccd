package org.patentbridge.enrichment.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.rulebook.RulebookReader;

/**
 * How well the five elements are recognised in real needs, against the labels of one reader; the
 * figures stand in {@code quality.md}. The real needs are read where they lie and are not ours.
 */
class JudgedElementsTest {

  private static final Path NEEDS = Path.of("../shared/data/needs/zhibei/needs.jsonl");
  private static final Path LABELS = Path.of("src/test/resources/needs/judged-elements.csv");
  private static final List<NeedPart> ELEMENTS =
      List.of(
          NeedPart.MATERIAL,
          NeedPart.METHOD,
          NeedPart.EFFICACY,
          NeedPart.PRODUCT,
          NeedPart.APPLICATION);

  /** Right ones, wrong ones and missed ones. */
  private record Tally(int right, int wrong, int missed) {

    Tally with(boolean labelled, boolean found) {
      return new Tally(
          right + (labelled && found ? 1 : 0),
          wrong + (!labelled && found ? 1 : 0),
          missed + (labelled && !found ? 1 : 0));
    }

    double precision() {
      return right / (double) (right + wrong);
    }

    double recall() {
      return right / (double) (right + missed);
    }
  }

  @Test
  void fourOfFiveRecognisedElementsAreThere() throws IOException {
    assumeThat(NEEDS).exists();
    var reader = new NeedReader(new RulebookReader().read(Path.of("index-config")).needs());
    var labels = labels();
    var json = new ObjectMapper();
    Map<NeedPart, Tally> tallies = new EnumMap<>(NeedPart.class);
    ELEMENTS.forEach(part -> tallies.put(part, new Tally(0, 0, 0)));
    int read = 0;
    for (var line : Files.readAllLines(NEEDS)) {
      var need = json.readTree(line);
      var labelled = labels.get(need.get("_id").asText());
      if (labelled != null) {
        read++;
        var typed = TechnologyNeed.typed(need.get("name").asText(), need.get("context").asText());
        var found = reader.read(typed);
        tallies.replaceAll(
            (part, tally) -> tally.with(labelled.contains(part.word()), found.states(part)));
      }
    }
    assertThat(read).isEqualTo(60);
    var all =
        tallies.values().stream()
            .reduce(
                new Tally(0, 0, 0),
                (a, b) -> new Tally(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed));
    assertThat(all.precision()).as(tallies.toString()).isGreaterThan(0.78);
    assertThat(all.recall()).as(tallies.toString()).isGreaterThan(0.70);
    assertThat(tallies.values()).allMatch(t -> t.precision() > 0.6 && t.recall() > 0.4);
  }

  private static Map<String, Set<String>> labels() throws IOException {
    Map<String, Set<String>> labels = new HashMap<>();
    for (var line : Files.readAllLines(LABELS)) {
      if (line.matches("N[0-9]+,.*")) {
        var cells = line.split(",", -1);
        labels.put(
            cells[0],
            Arrays.stream(cells[1].split("\\|"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
      }
    }
    return labels;
  }
}
