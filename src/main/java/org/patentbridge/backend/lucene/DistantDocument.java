package org.patentbridge.backend.lucene;

import java.util.List;
import java.util.Map;

/**
 * A record as it lies in a distant index: terms, figures and places, ready to be said in any
 * format.
 *
 * @param id of the record
 * @param terms whole terms by field, to filter by
 * @param figures by field, to filter by
 * @param columns terms by field, to count by
 * @param columnFigures by field, to count and order by
 * @param counted by field, each term with how often it stands there
 * @param placed by field, one list per text: the words at each place, several where they stand at
 *     the same one, none where a place is left free
 * @param directions by field, vectors of length one
 */
public record DistantDocument(
    String id,
    Map<String, List<String>> terms,
    Map<String, Long> figures,
    Map<String, List<String>> columns,
    Map<String, Long> columnFigures,
    Map<String, Map<String, Integer>> counted,
    Map<String, List<List<List<String>>>> placed,
    Map<String, float[]> directions) {

  /**
   * The fields in which documents lie, by what they are made for.
   *
   * @param terms whole terms
   * @param longs figures of 64 bits
   * @param integers figures of 32 bits
   * @param columns terms to count by
   * @param columnFigures figures to count and order by
   * @param counted terms with frequencies and lengths, which are ranked by BM25
   * @param placed words with their places
   * @param directions vectors
   */
  public record Layout(
      List<String> terms,
      List<String> longs,
      List<String> integers,
      List<String> columns,
      List<String> columnFigures,
      List<String> counted,
      List<String> placed,
      List<String> directions) {}
}
