package org.patentbridge.enrichment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentbridge.domain.classification.IpcSymbol;

/**
 * The records whose places were judged, read plainly where they lie; their texts are not ours. Each
 * source has the name that stands in {@code judged-placements.csv}.
 */
final class JudgedRecords {

  static final Path REAL = Path.of("../shared/data");
  private static final Path SAMPLES = Path.of("sample-data");
  private static final Pattern NAMED_PARTS =
      Pattern.compile("(?s)Title: (.*?)\\s*Keywords: .*?\\s*Abstract: (.*)");

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Item> items = new HashMap<>();

  /**
   * What the placer reads of a record.
   *
   * @param text title, then body
   * @param ipc classes, main class first
   */
  record Item(String text, List<IpcSymbol> ipc) {}

  static Map<String, Item> samples() throws IOException {
    var read = new JudgedRecords();
    read.samplePatents();
    for (var file : files(SAMPLES.resolve("needs"))) {
      csv(file, row -> read.add("sample-needs", row.getField("需求编号"), need(row)));
    }
    for (var file : files(SAMPLES.resolve("organizations"))) {
      csv(
          file,
          row ->
              read.add(
                  "sample-organizations",
                  row.getField("统一社会信用代码"),
                  item(row.getField("机构名称") + " " + row.getField("英文名称"), row.getField("主要产品"))));
    }
    return read.items;
  }

  static Map<String, Item> real() throws IOException {
    var read = new JudgedRecords();
    for (var file : List.of("expand_train_1.json", "train.json")) {
      read.lines(
          "bdci", "patents/cn_patents_bdci2022/" + file, "id", n -> item(n, "title", "abstract"));
    }
    var zhibei = (Function<JsonNode, Item>) n -> item(n, "name", "context");
    read.lines("zhibei-needs", "needs/zhibei/needs.jsonl", "_id", zhibei);
    read.lines("zhibei-achievements", "needs/zhibei/achievements.jsonl", "_id", zhibei);
    read.lines("sbir", "needs/sbir_topics_dod/topics.jsonl", "id", JudgedRecords::topic);
    read.classified();
    read.exported();
    read.patsnap();
    read.companies();
    return read.items;
  }

  private void samplePatents() throws IOException {
    for (var file : files(SAMPLES.resolve("patents"))) {
      for (var line : Files.readAllLines(file)) {
        var node = json.readTree(line);
        List<String> classes = new ArrayList<>();
        node.path("ipc").forEach(symbol -> classes.add(symbol.asText()));
        var title = node.path("titleZh").asText() + " " + node.path("titleEn").asText();
        var body = node.path("abstractZh").asText();
        add(
            "sample-patents",
            node.get("publicationNumber").asText(),
            new Item(
                title.strip() + "\n" + (body.isEmpty() ? node.path("abstractEn").asText() : body),
                symbols(classes.stream())));
      }
    }
  }

  private static Item need(NamedCsvRecord row) {
    var title = row.getField("标题") + " " + row.getField("标题(英文)");
    var body =
        String.join(
            " ",
            row.getField("问题描述"),
            row.getField("问题描述(英文)"),
            row.getField("材料"),
            row.getField("方法"),
            row.getField("功效"),
            row.getField("产品"),
            row.getField("应用"));
    return new Item(
        title.strip() + "\n" + body, symbols(Stream.of(row.getField("IPC").split("[;,]"))));
  }

  private static Item topic(JsonNode node) {
    var body = node.path("objective").asText() + " // " + node.path("description").asText();
    return item(node.path("title").asText(), body);
  }

  /** Chinese patents with classes, whose texts come in one cell. */
  private void classified() throws IOException {
    for (var part : List.of("train", "val", "test")) {
      csv(
          REAL.resolve("patents/cn_patents_cpc_sample/sample_" + part + ".csv"),
          row -> {
            var text = row.getField("text");
            var named = NAMED_PARTS.matcher(text);
            var parts = text.split(Pattern.quote("[SEP]"));
            var found =
                named.matches()
                    ? item(named.group(1), named.group(2))
                    : item(parts[0], parts[parts.length - 1]);
            var labels = Stream.of(row.getField("labels").split("[\\[\\]\", ]+"));
            add(
                "cn-cpc",
                row.getField("publication_number"),
                new Item(found.text(), symbols(labels)));
          });
    }
  }

  private void exported() throws IOException {
    var exports =
        Map.of(
            "lens-drones", "patent_office_exports/derwent_thomson/drone_fulltext_families_5884.csv",
            "lens-jets", "lens_export_jet_engines/lens-export.csv");
    for (var export : exports.entrySet()) {
      csv(
          REAL.resolve("patents").resolve(export.getValue()),
          row ->
              add(
                  export.getKey(),
                  row.getField("Publication Number"),
                  new Item(
                      row.getField("Title") + "\n",
                      symbols(Stream.of(row.getField("IPCR Classifications").split("[;,]+"))))));
    }
  }

  private void patsnap() throws IOException {
    var file = REAL.resolve("patents/patsnap_json_bilingual/patsnap_10_records.json").toFile();
    for (var node : json.readTree(file)) {
      add(
          "patsnap",
          node.get("patent_number").asText(),
          new Item(
              joined(node.path("title")) + "\n" + joined(node.path("abstract")),
              symbols(Stream.of(node.path("ipc").asText().split(",")))));
    }
  }

  private static String joined(JsonNode texts) {
    List<String> all = new ArrayList<>();
    texts.forEach(text -> all.add(text.path("text").asText()));
    return String.join(" / ", all);
  }

  private void companies() throws IOException {
    for (var year : List.of(2010, 2011, 2012, 2013, 2014, 2015, 2018, 2019)) {
      csv(
          REAL.resolve("investors/cn_vc_investments_2010_2019/events_" + year + ".csv"),
          row -> {
            var name = row.getField("investee_fullname");
            add(
                "vc-companies",
                row.getField("investee_id"),
                item(
                    name.isEmpty() ? row.getField("investee_shortname") : name,
                    row.getField("industries")));
          });
    }
  }

  private void lines(String source, String file, String id, Function<JsonNode, Item> reader)
      throws IOException {
    for (var line : Files.readAllLines(REAL.resolve(file))) {
      var node = json.readTree(line);
      add(source, node.get(id).asText(), reader.apply(node));
    }
  }

  /** The first of several records of one id is the one that was judged. */
  private void add(String source, String id, Item item) {
    items.putIfAbsent(source + "," + id, item);
  }

  private static Item item(JsonNode node, String title, String body) {
    return item(node.path(title).asText(), node.path(body).asText());
  }

  private static Item item(String title, String body) {
    return new Item(title.strip() + "\n" + body, List.of());
  }

  private static List<IpcSymbol> symbols(Stream<String> written) {
    return written.map(IpcSymbol::find).flatMap(java.util.Optional::stream).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void csv(Path file, Consumer<NamedCsvRecord> visitor) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (var rows =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(1 << 26)
            .ofNamedCsvRecord(text)) {
      rows.forEach(visitor);
    }
  }
}
