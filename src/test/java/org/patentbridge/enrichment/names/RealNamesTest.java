package org.patentbridge.enrichment.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.organization.NameProposal;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.RulebookReader;

/** What becomes of holders' names in real inventories; passes without them. */
@Execution(ExecutionMode.CONCURRENT)
class RealNamesTest {

  private static final Path PATENTS = Path.of("../shared/data/patents");
  private static final NameTables TABLES =
      new NameTables(new RulebookReader().read(Path.of("index-config")).names());

  @Test
  void namesOfRealInventoriesAreMergedByCertainStepsOnly(TestReporter reporter) throws Exception {
    assumeThat(PATENTS).exists();
    var sources = sources();
    Map<String, Long> all = new TreeMap<>();
    for (var source : sources.entrySet()) {
      Map<String, Long> counts = new TreeMap<>();
      source.getValue().forEach(n -> counts.merge(n, 1L, Long::sum));
      counts.forEach((n, c) -> all.merge(n, c, Long::sum));
      reporter.publishEntry(source.getKey(), told(counts));
    }
    reporter.publishEntry("all", told(all));
    var proposals = proposals(all);
    var shown = new ArrayList<String>();
    for (var step : NameStep.values()) {
      proposals.stream()
          .filter(p -> p.step() == step)
          .limit(12)
          .forEach(p -> shown.add(step + ": " + p.oneName() + " ~ " + p.otherName()));
    }
    reporter.publishEntry("examples", String.join("\n", shown));
    assertThat(all).hasSizeGreaterThan(2_000);
    assertThat(proposals).hasSizeLessThan(3 * all.size());
    assertThat(parties(all)).isLessThan(all.size());
  }

  @Test
  void nationalNumberOfNamesGivesNoMoreProposalsThanNames(TestReporter reporter) {
    var luck = new Random(17);
    var forms = List.of("有限公司", "股份有限公司", "科技有限公司", "研究院", " Co., Ltd.", "(集团)有限公司");
    Map<String, Long> counts = new TreeMap<>();
    while (counts.size() < 60_000) {
      var name = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        name.appendCodePoint(0x4e00 + luck.nextInt(2_000));
      }
      for (var form : forms) {
        if (luck.nextInt(3) == 0) {
          counts.put(name + form, 1L + luck.nextInt(30));
        }
      }
    }
    long start = System.nanoTime();
    counts.keySet().forEach(n -> TABLES.read(new OrganizationName(n)));
    long read = System.nanoTime();
    var proposals = proposals(counts);
    long proposed = System.nanoTime();
    reporter.publishEntry(
        "60,000 made names",
        "read in %d ms, %d proposals in %d ms"
            .formatted(
                (read - start) / 1_000_000, proposals.size(), (proposed - read) / 1_000_000));
    assertThat(proposals).isNotEmpty().hasSizeLessThan(counts.size());
  }

  private static String told(Map<String, Long> counts) {
    Map<NameStep, Integer> joins = new EnumMap<>(NameStep.class);
    Map<String, NameForm> first = new HashMap<>();
    for (var name : counts.keySet()) {
      var form = TABLES.read(new OrganizationName(name));
      var before = first.putIfAbsent(form.key(), form);
      if (before != null) {
        joins.merge(before.findStepTo(form).orElseThrow(), 1, Integer::sum);
      }
    }
    Map<NameStep, Integer> proposed = new EnumMap<>(NameStep.class);
    proposals(counts).forEach(p -> proposed.merge(p.step(), 1, Integer::sum));
    return "%d names, %d parties, joined by %s; proposed %s"
        .formatted(counts.size(), first.size(), joins, proposed);
  }

  private static int parties(Map<String, Long> counts) {
    Set<String> keys = new HashSet<>();
    counts.keySet().forEach(n -> keys.add(TABLES.party(n)));
    return keys.size();
  }

  private static List<NameProposal> proposals(Map<String, Long> counts) {
    List<NameMention> mentions = new ArrayList<>();
    counts.forEach((name, count) -> mentions.add(mention(name, count)));
    for (var row : TABLES.known()) {
      row.all().stream()
          .filter(n -> !counts.containsKey(n))
          .forEach(n -> mentions.add(mention(n, 0)));
    }
    var nothing = new DecidedParties(List.of(), UnaryOperator.identity(), id -> false);
    return NameProposals.of(mentions, TABLES, nothing);
  }

  private static NameMention mention(String name, long count) {
    var form = TABLES.read(new OrganizationName(name));
    return new NameMention(
        form.name(),
        OrganizationId.named(new OrganizationName(form.key())),
        !form.known().isEmpty(),
        count);
  }

  private static Map<String, List<String>> sources() throws Exception {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    sources.put("bdci", bdci());
    sources.put("lens", column("lens_export_jet_engines/lens-export.csv", "Applicants"));
    var thomson = "patent_office_exports/derwent_thomson/";
    sources.put(
        "derwent drones", column(thomson + "drone_fulltext_families_5884.csv", "Applicants"));
    sources.put(
        "derwent cleaned",
        column(thomson + "drones_tac_1606_cleaned.csv", "applicants_organisations_only"));
    return sources;
  }

  private static List<String> bdci() throws Exception {
    var names = new ArrayList<String>();
    var mapper = new ObjectMapper();
    for (var file : List.of("train.json", "expand_train_1.json")) {
      for (var line : Files.readAllLines(PATENTS.resolve("cn_patents_bdci2022").resolve(file))) {
        if (!line.isBlank()) {
          names.add(mapper.readTree(line).path("assignee").asText().strip());
        }
      }
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private static List<String> column(String file, String column) throws Exception {
    var names = new ArrayList<String>();
    var bytes = Files.readAllBytes(PATENTS.resolve(file));
    var text = new String(bytes, StandardCharsets.UTF_8);
    try (var rows =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(text)) {
      for (var row : rows) {
        var cell = row.findField(column).orElse("");
        for (var name : cell.split(";;?")) {
          if (!name.isBlank()) {
            names.add(name.strip());
          }
        }
      }
    }
    return names;
  }
}
