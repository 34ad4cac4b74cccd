package org.patentbridge.backend.lucene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text as a query: what each field is asked for, in which other words, and what it is called in
 * the other language.
 *
 * @param fields one per field of the rulebook, in its order
 * @param rewordings other wordings of parts of the text, for the field of words
 * @param translated the text in the other language, for the field of words; empty where no part of
 *     it is known there
 * @param direction of the whole text in the user's own embedding model; null where there is none
 */
public record WeightedTerms(
    List<FieldTerms> fields,
    List<Rewording> rewordings,
    List<Translated> translated,
    @Nullable Direction direction) {

  public WeightedTerms {
    fields = List.copyOf(fields);
    rewordings = List.copyOf(rewordings);
    translated = List.copyOf(translated);
  }

  /**
   * What one field is asked for.
   *
   * @param field name of the Lucene field
   * @param weights per term, above 0, the field's own weight included
   */
  public record FieldTerms(String field, SortedMap<String, Float> weights) {

    public FieldTerms {
      weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static FieldTerms of(String field, double weight, Map<String, Double> frequencies) {
      var weights = new TreeMap<String, Float>();
      frequencies.forEach((term, frequency) -> weights.put(term, (float) (weight * frequency)));
      return new FieldTerms(field, weights);
    }
  }

  /**
   * A part of the text and how else it may be said.
   *
   * @param text the part as it stands
   * @param own terms of the part; no other rewording has one of them
   * @param others other wordings, at least one
   */
  public record Rewording(String text, Set<String> own, List<Wording> others) {

    public Rewording {
      own = Set.copyOf(own);
      others = List.copyOf(others);
    }
  }

  /**
   * One other wording.
   *
   * @param text as people write it
   * @param terms of it, all of which it takes
   */
  public record Wording(String text, Set<String> terms) {

    public Wording {
      terms = Set.copyOf(terms);
    }
  }

  /**
   * A part of the text in the other language, all of whose translations count as one term (Pirkola,
   * The effects of query structure and dictionary setups in dictionary-based cross-language
   * information retrieval, SIGIR 1998).
   *
   * @param text the part as it stands
   * @param weight how often the part stands in the text, above 0
   * @param spellings terms with the share of the part that each stands for, above 0 to 1
   */
  public record Translated(String text, float weight, SortedMap<String, Float> spellings) {

    public Translated {
      spellings = Collections.unmodifiableSortedMap(new TreeMap<>(spellings));
    }
  }
}
