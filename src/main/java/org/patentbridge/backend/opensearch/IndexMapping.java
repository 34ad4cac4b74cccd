package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.patentbridge.backend.lucene.DistantForm;

/**
 * How the cluster keeps records: fields from the rules, and analyzers that do nothing but take
 * apart what was put together here.
 */
final class IndexMapping {

  /** Every field that a counted text has may be as long as it likes. */
  private static final int LONGEST_TERM = 32_766;

  /** Ties at a cut-off are followed so far. */
  static final int DEEPEST = 100_000;

  static final String MARKER = "marker";
  static final String CHUNK = "chunk";
  static final String ID = "id";

  private static final int PLACES_BETWEEN_TEXTS = 100;

  private final DistantForm form;
  private final ClusterSize size;

  IndexMapping(DistantForm form, ClusterSize size) {
    this.form = form;
    this.size = size;
  }

  ObjectNode index() {
    var index = Cluster.JSON.createObjectNode();
    index.set("settings", settings());
    index.set("mappings", mappings());
    return index;
  }

  private ObjectNode settings() {
    var settings = Cluster.JSON.createObjectNode();
    settings.put("number_of_shards", size.shards());
    if (size.copies().contains("-")) {
      settings.put("auto_expand_replicas", size.copies());
    } else {
      settings.put("number_of_replicas", Integer.parseInt(size.copies()));
    }
    // Searches see a change when all of it is there, not before.
    settings.put("refresh_interval", "-1");
    settings.put("max_result_window", DEEPEST);
    var analysis = settings.putObject("analysis");
    var cut = analysis.putObject("tokenizer").putObject("by-sign");
    cut.put("type", "char_group").put("max_token_length", LONGEST_TERM);
    cut.putArray("tokenize_on_chars").add(String.valueOf(Separators.TERM));
    var filters = analysis.putObject("filter");
    filters
        .putObject("counts")
        .put("type", "delimited_term_freq")
        .put("delimiter", String.valueOf(Separators.COUNT));
    filters
        .putObject("stacks")
        .put("type", "pattern_capture")
        .put("preserve_original", false)
        .putArray("patterns")
        .add("([^" + Separators.STACK + "]+)");
    filters
        .putObject("gaps")
        .put("type", "stop")
        .putArray("stopwords")
        .add(String.valueOf(Separators.GAP));
    var analyzers = analysis.putObject("analyzer");
    analyzer(analyzers.putObject("counted"), List.of("counts"));
    analyzer(analyzers.putObject("placed"), List.of("gaps", "stacks"));
    settings
        .putObject("similarity")
        .putObject("bm25")
        .put("type", "BM25")
        .put("k1", form.saturation())
        .put("b", form.lengthWeight())
        .put("discount_overlaps", false);
    return settings;
  }

  private static void analyzer(ObjectNode analyzer, List<String> filters) {
    analyzer.put("type", "custom").put("tokenizer", "by-sign");
    var names = analyzer.putArray("filter");
    filters.forEach(names::add);
  }

  private ObjectNode mappings() {
    var mappings = Cluster.JSON.createObjectNode();
    mappings.put("dynamic", "strict");
    var layout = form.layout();
    var kept = mappings.putObject("_source").putArray("includes");
    layout.counted().forEach(kept::add);
    layout.columns().forEach(kept::add);
    layout.columnFigures().forEach(kept::add);
    layout.directions().forEach(kept::add);
    kept.add(MARKER).add(CHUNK);
    var fields = mappings.putObject("properties");
    fields.putObject(ID).put("type", "keyword");
    layout.terms().forEach(f -> keyword(fields.putObject(f), true));
    layout.columns().forEach(f -> keyword(fields.putObject(f), false));
    layout.longs().forEach(f -> figure(fields.putObject(f), "long", true));
    layout.integers().forEach(f -> figure(fields.putObject(f), "integer", true));
    layout.columnFigures().forEach(f -> figure(fields.putObject(f), "long", false));
    layout.counted().forEach(f -> counted(fields.putObject(f)));
    layout.placed().forEach(f -> placed(fields.putObject(f)));
    layout.directions().forEach(f -> fields.putObject(f).put("type", "binary"));
    fields.putObject(MARKER).put("type", "object").put("enabled", false);
    fields.putObject(CHUNK).put("type", "binary");
    return mappings;
  }

  private static void keyword(ObjectNode field, boolean isSearched) {
    field.put("type", "keyword").put("index", isSearched).put("doc_values", !isSearched);
  }

  private static void figure(ObjectNode field, String type, boolean isSearched) {
    field.put("type", type).put("index", isSearched).put("doc_values", !isSearched);
  }

  private static void counted(ObjectNode field) {
    field
        .put("type", "text")
        .put("analyzer", "counted")
        .put("search_analyzer", "keyword")
        .put("similarity", "bm25")
        .put("index_options", "freqs");
  }

  private static void placed(ObjectNode field) {
    field
        .put("type", "text")
        .put("analyzer", "placed")
        .put("search_analyzer", "keyword")
        .put("norms", false)
        .put("position_increment_gap", PLACES_BETWEEN_TEXTS);
  }
}
