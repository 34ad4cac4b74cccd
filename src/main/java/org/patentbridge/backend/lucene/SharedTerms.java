package org.patentbridge.backend.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.patentbridge.retrieval.TermMatch;

/**
 * Shared terms as a person wants to read them: the words inside a shared Chinese word add their
 * share to it, so that 磷酸铁 stands once and not beside 磷酸 and 酸铁.
 */
final class SharedTerms {

  private static final Comparator<TermMatch> STRONGEST_FIRST =
      Comparator.comparingDouble(TermMatch::share).reversed().thenComparing(TermMatch::term);

  private SharedTerms() {}

  static List<TermMatch> strongest(SortedMap<String, Double> shares, int limit) {
    var gathered = new HashMap<String, Double>();
    shares.forEach((term, share) -> gathered.merge(holderOf(term, shares), share, Double::sum));
    return gathered.entrySet().stream()
        .map(e -> new TermMatch(e.getKey(), e.getValue()))
        .sorted(STRONGEST_FIRST)
        .limit(limit)
        .toList();
  }

  /** The longest shared Chinese word around a term, itself where there is none. */
  private static String holderOf(String term, Map<String, Double> shares) {
    if (!isHan(term)) {
      return term;
    }
    return shares.keySet().stream()
        .filter(other -> other.contains(term) && isHan(other))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse(term);
  }

  private static boolean isHan(String term) {
    return term.codePoints().allMatch(WordCutter::isHan);
  }
}
