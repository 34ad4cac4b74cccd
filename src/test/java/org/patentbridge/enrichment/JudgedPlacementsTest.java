package org.patentbridge.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.enrichment.JudgedRecords.Item;
import org.patentbridge.rulebook.RulebookReader;

/**
 * How well records are placed on chain links, against the word of one reader; the figures stand in
 * {@code quality.md}. The table of figures is written to {@code target/judged-placements.txt}.
 */
class JudgedPlacementsTest {

  private static final Path JUDGED = Path.of("src/test/resources/chains/judged-placements.csv");
  private static final Path FIGURES = Path.of("target/judged-placements.txt");
  private static final List<Double> CONFIDENCES = List.of(0.45, 0.6, 0.75, 0.9, 1.01);

  private final ChainPlacer placer =
      new ChainPlacer(new RulebookReader().read(Path.of("index-config")).chains());

  /** Right places, wrong ones and missed ones. */
  private record Tally(int right, int wrong, int missed) {

    private static final Tally NONE = new Tally(0, 0, 0);

    <T> Tally with(Set<T> judged, Set<T> found) {
      int both = (int) found.stream().filter(judged::contains).count();
      return new Tally(right + both, wrong + found.size() - both, missed + judged.size() - both);
    }

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f recall %.3f (%d right, %d wrong, %d missed)",
          precision(),
          recall(),
          right,
          wrong,
          missed);
    }
  }

  /**
   * A judged record.
   *
   * @param key source and id
   * @param half tuning, reporting or fresh
   * @param links where it belongs
   */
  private record Judged(String key, String half, Set<ChainLinkId> links) {}

  /** The figures over some records. */
  private static final class Figures {
    private final Map<ChainId, Tally> chains = new TreeMap<>();
    private final Map<Double, Tally> confidences = new TreeMap<>();
    private Tally links = Tally.NONE;
    private Tally all = Tally.NONE;
    private int outside;
    private int leftOut;

    void add(Judged judged, List<Placement> placements) {
      var found = placements.stream().map(Placement::link).collect(Collectors.toSet());
      links = links.with(judged.links(), found);
      var foundChains = chainsOf(found);
      var judgedChains = chainsOf(judged.links());
      all = all.with(judgedChains, foundChains);
      var either = new HashSet<>(foundChains);
      either.addAll(judgedChains);
      either.forEach(
          chain ->
              chains.merge(
                  chain,
                  Tally.NONE.with(only(chain, judgedChains), only(chain, foundChains)),
                  Figures::sum));
      placements.forEach(placement -> addConfidence(placement, judged));
      outside += judged.links().isEmpty() ? 1 : 0;
      leftOut += judged.links().isEmpty() && found.isEmpty() ? 1 : 0;
    }

    private void addConfidence(Placement placement, Judged judged) {
      double below =
          CONFIDENCES.stream().filter(c -> placement.confidence() < c).findFirst().orElseThrow();
      var right = judged.links().contains(placement.link());
      confidences.merge(below, new Tally(right ? 1 : 0, right ? 0 : 1, 0), Figures::sum);
    }

    private static Set<ChainId> chainsOf(Set<ChainLinkId> links) {
      return links.stream().map(ChainLinkId::chain).collect(Collectors.toSet());
    }

    private static Set<ChainId> only(ChainId chain, Set<ChainId> chains) {
      return chains.contains(chain) ? Set.of(chain) : Set.of();
    }

    private static Tally sum(Tally one, Tally other) {
      return new Tally(one.right + other.right, one.wrong + other.wrong, one.missed + other.missed);
    }

    List<String> lines(String name) {
      var lines = new ArrayList<String>();
      lines.add(name + ", links: " + links);
      lines.add(name + ", chains: " + all);
      lines.add(name + ", outside of all chains: " + leftOut + " of " + outside + " left out");
      chains.forEach((chain, tally) -> lines.add("  " + chain + ": " + tally));
      confidences.forEach(
          (below, tally) -> lines.add("  confidence below " + below + ": " + tally));
      return lines;
    }
  }

  @Test
  void sampleRecordsAreFoundOnTheirLinks() throws IOException {
    var figures = figures(JudgedRecords.samples(), "reporting");
    assertThat(figures.links.precision()).as("%s", figures.links).isGreaterThan(0.70);
    assertThat(figures.links.recall()).as("%s", figures.links).isGreaterThan(0.88);
    assertThat(figures.all.precision()).as("%s", figures.all).isGreaterThan(0.79);
    assertThat(figures.all.recall()).as("%s", figures.all).isGreaterThan(0.95);
  }

  @Test
  void realRecordsAreFoundOnTheirLinks() throws IOException {
    assumeThat(JudgedRecords.REAL).exists();
    var figures = figures(JudgedRecords.real(), "reporting");
    assertThat(figures.links.precision()).as("%s", figures.links).isGreaterThan(0.74);
    assertThat(figures.links.recall()).as("%s", figures.links).isGreaterThan(0.68);
    assertThat(figures.all.precision()).as("%s", figures.all).isGreaterThan(0.81);
    assertThat(figures.all.recall()).as("%s", figures.all).isGreaterThan(0.73);
    assertThat(figures.leftOut / (double) figures.outside).isGreaterThan(0.8);
  }

  @Test
  void realRecordsThatNobodyHadReadBeforeTheTablesWereDoneAreFoundLessOften() throws IOException {
    assumeThat(JudgedRecords.REAL).exists();
    var figures = figures(JudgedRecords.real(), "fresh");
    assertThat(figures.links.precision()).as("%s", figures.links).isGreaterThan(0.5);
    assertThat(figures.links.recall()).as("%s", figures.links).isGreaterThan(0.33);
    assertThat(figures.all.precision()).as("%s", figures.all).isGreaterThan(0.63);
    assertThat(figures.all.recall()).as("%s", figures.all).isGreaterThan(0.43);
  }

  @Test
  void figuresOfAllHalvesAreWritten() throws IOException {
    assumeThat(JudgedRecords.REAL).exists();
    var everything = JudgedRecords.real();
    everything.putAll(JudgedRecords.samples());
    var lines = new ArrayList<String>();
    for (var half : List.of("tuning", "reporting", "fresh")) {
      lines.addAll(figures(everything, half).lines(half));
    }
    Files.createDirectories(FIGURES.getParent());
    Files.write(FIGURES, lines);
    assertThat(lines).hasSizeGreaterThan(40);
  }

  @Test
  void atLeastThreeHundredRecordsAreJudgedHalfOfThemReal() throws IOException {
    var judged = judged();
    assertThat(judged.size()).isGreaterThan(300);
    assertThat(judged.stream().filter(j -> !j.key().startsWith("sample")).count())
        .isGreaterThan(150);
    var known = new HashSet<ChainLinkId>();
    new RulebookReader()
        .read(Path.of("index-config"))
        .chains()
        .forEach(rule -> rule.links().forEach(link -> known.add(link.link())));
    assertThat(judged).allSatisfy(j -> assertThat(known).containsAll(j.links()));
  }

  private Figures figures(Map<String, Item> records, String half) throws IOException {
    var figures = new Figures();
    for (var judged : judged()) {
      var record = records.get(judged.key());
      if (record != null && judged.half().equals(half)) {
        figures.add(judged, placer.place(record.text(), record.ipc()));
      }
    }
    return figures;
  }

  private static List<Judged> judged() throws IOException {
    Map<String, Judged> judged = new TreeMap<>();
    var rows = Files.readAllLines(JUDGED);
    for (var row : rows.subList(1, rows.size())) {
      var cells = row.split(",", -1);
      var key = cells[0] + "," + cells[1];
      var record = judged.computeIfAbsent(key, k -> new Judged(k, cells[4], new HashSet<>()));
      if (!cells[2].isEmpty()) {
        record.links().add(ChainLinkId.parse(cells[2] + "/" + cells[3]));
      }
    }
    return List.copyOf(judged.values());
  }
}
