package org.patentbridge.backend.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * A Lucene index that lies elsewhere and is asked over a wire.
 *
 * <p>It finds candidates and says what they hold; texts are read and documents ranked here, by the
 * very sums that rank documents of an index in this process. It never gets to see a text, only
 * terms.
 */
public interface DistantIndex {

  /** What searches see now. */
  State state();

  /**
   * Says that the state that is asked was replaced and is gone; the one in its place can be asked.
   */
  final class Gone extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * @param build that was asked
     */
    public Gone(String build) {
      super("the index " + build + " was replaced while it was searched");
    }
  }

  /**
   * One state of the index.
   *
   * @param generation names it
   * @param learnt last change from which directions in the concept space were learnt
   * @param form number of the form in which its documents lie
   * @param model the user's own embedding model by which records have directions, empty for none
   * @param hasConcepts whether records have directions in a concept space
   */
  record State(
      IndexGeneration generation,
      ChangeNumber learnt,
      String form,
      String model,
      boolean hasConcepts) {}

  /**
   * In how many documents terms stand.
   *
   * @param terms by field
   */
  Counts counts(State state, Map<String, Set<String>> terms);

  /**
   * How much an index holds.
   *
   * @param fields of the fields that any document has
   * @param documents per field and term, those that no document holds left out
   */
  record Counts(Map<String, FieldCount> fields, Map<String, Map<String, Long>> documents) {}

  /**
   * How much of a field there is.
   *
   * @param documents that have it, above 0
   * @param terms of all of them together
   * @param pairs of a document with one of its different terms
   */
  record FieldCount(long documents, long terms, long pairs) {}

  /**
   * The ids of the best documents of each search, with all that tie with the last of them, in any
   * order.
   */
  List<List<String>> best(State state, List<Search> searches);

  /**
   * What is searched.
   *
   * @param any terms, whose weight times BM25 adds up
   * @param among what documents must meet
   * @param mustShare whether a document must hold one of the terms
   * @param depth how many of the best, 1 or more
   */
  record Search(List<Weighted> any, Clause among, boolean mustShare, int depth) {
    public Search {
      any = List.copyOf(any);
    }
  }

  /**
   * A term that counts.
   *
   * @param field where
   * @param term as the index holds it
   * @param weight above 0
   */
  record Weighted(String field, String term, float weight) {}

  /** What documents hold; ids that the index does not hold are left out. */
  HeldTexts held(State state, Collection<String> ids);

  /** Texts of some documents as terms, in one order. */
  interface HeldTexts {

    /** Ids of the documents, in their order. */
    List<String> ids();

    /** How often a term stands in each. */
    int[] counts(String field, String term);

    /** How many terms each has in a field. */
    int[] lengths(String field);

    /** The vectors of some of them in a space, empty where there is none. */
    float[][] directions(String field, int[] places);

    /** Some of them, in the order given; unknown ids are left out. */
    HeldTexts only(Collection<String> ids);
  }

  /** How many documents meet a clause and, unless none is named, hold one of the terms. */
  long count(State state, Clause among, List<Weighted> any);

  /** Ids of the newest by day, those without one last, equal ones by id. */
  List<String> latest(State state, Clause among, int limit);

  /**
   * The commonest word of these fields that differs by a slip or two from one none of them holds.
   */
  Optional<String> findNear(State state, List<String> fields, String word);
}
