package org.patentbridge.backend.lucene;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text as a query: what each field is asked for and how much each term counts.
 *
 * @param fields one per field of the rulebook, in its order
 */
public record WeightedTerms(List<FieldTerms> fields) {

  public WeightedTerms {
    fields = List.copyOf(fields);
  }

  /**
   * What one field is asked for.
   *
   * @param field name of the Lucene field
   * @param weights per term, above 0, the field's own weight included
   */
  public record FieldTerms(String field, SortedMap<String, Float> weights) {

    public FieldTerms {
      weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static FieldTerms of(String field, double weight, Map<String, Double> frequencies) {
      var weights = new TreeMap<String, Float>();
      frequencies.forEach((term, frequency) -> weights.put(term, (float) (weight * frequency)));
      return new FieldTerms(field, weights);
    }
  }
}
