package org.patentbridge.retrieval;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.search.Facet;

/** Tells of found documents what they are counted and shown together by. */
public interface Columns {

  /**
   * What the index holds of documents.
   *
   * @param ids which, unknown ones are passed over
   * @param facets what is asked for
   */
  Map<String, Row> of(Collection<String> ids, Set<Facet> facets);

  /**
   * One document.
   *
   * @param family the same for all publications of one family, null where none is known
   * @param values per facet, those of a tree with all that covers them; a fee in hundredths of a
   *     yuan; none where the facet is not there
   */
  record Row(@Nullable String family, Map<Facet, List<String>> values) {

    /** Of a document of which nothing is known. */
    public static final Row EMPTY = new Row(null, Map.of());

    public Row {
      var kept = new EnumMap<Facet, List<String>>(Facet.class);
      values.forEach((facet, held) -> kept.put(facet, List.copyOf(held)));
      values = java.util.Collections.unmodifiableMap(kept);
    }

    public List<String> valuesOf(Facet facet) {
      return values.getOrDefault(facet, List.of());
    }
  }
}
