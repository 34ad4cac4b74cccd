package org.patentbridge.backend.lucene;

import java.util.function.Supplier;
import org.patentbridge.domain.provenance.Digest;

/**
 * Where texts that were read before may be kept, so that a need is not read anew for every search.
 *
 * <p>The key is a digest over the text, the rulebook and the scope; no text is ever a key.
 */
@FunctionalInterface
public interface AnalyzedTexts {

  /** Keeps nothing. */
  AnalyzedTexts NONE = (key, reading) -> reading.get();

  /**
   * @param key names text, rules and scope together
   * @param reading reads the text, when it is not at hand
   */
  WeightedTerms get(Digest key, Supplier<WeightedTerms> reading);

  /**
   * What a text is about by the best records of one state of the index, so that the rows of a list
   * are told without searching once more for each.
   *
   * @param key names text, rules, scope, kinds of records and state of the index together
   * @param finding searches, when it is not at hand
   */
  default Closeness closeness(Digest key, Supplier<Closeness> finding) {
    return finding.get();
  }

  /** Whose texts these are; texts of different scopes never share an entry. */
  default String scope() {
    return "";
  }
}
