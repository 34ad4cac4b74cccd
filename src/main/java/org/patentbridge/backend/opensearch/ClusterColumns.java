package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.retrieval.Columns;

/** Reads the columns of records in a cluster. */
public final class ClusterColumns implements Columns {

  private static final int AT_ONCE = 1_000;

  private final OpenSearchIndex index;

  public ClusterColumns(OpenSearchIndex index) {
    this.index = index;
  }

  @Override
  public Map<String, Row> of(Collection<String> ids, Set<Facet> facets) {
    var rows = new HashMap<String, Row>();
    var wanted = new ArrayList<>(new LinkedHashSet<>(ids));
    var fields = new LinkedHashSet<String>();
    fields.add(DistantForm.familyColumn());
    facets.forEach(facet -> fields.add(DistantForm.columnOf(facet)));
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
      for (var document : index.documents(some, String.join(",", fields))) {
        rows.put(document.path("_id").asText(), row(document.path("_source"), facets));
      }
    }
    return rows;
  }

  private static Row row(JsonNode source, Set<Facet> facets) {
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : facets) {
      var held = source.path(DistantForm.columnOf(facet));
      var texts = new ArrayList<String>();
      if (held.isArray()) {
        held.forEach(value -> texts.add(value.asText()));
      } else if (!held.isMissingNode()) {
        texts.add(held.asText());
      }
      if (!texts.isEmpty()) {
        values.put(facet, texts.stream().distinct().sorted().toList());
      }
    }
    var family = source.path(DistantForm.familyColumn()).path(0).asText("");
    return new Row(family.isEmpty() ? null : family, values);
  }
}
