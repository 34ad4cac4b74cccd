package org.patentbridge.retrieval;

import java.util.Set;

/**
 * A text for which documents are sought.
 *
 * @param titles short text that names the subject, may be empty
 * @param bodies long text, may be empty
 * @param filter which documents may come back
 * @param limit most documents, 1 to 1,000
 */
public record RetrievalQuery(String titles, String bodies, Filter filter, int limit) {

  /**
   * Which documents may come back; an empty set means any.
   *
   * @param kinds {@code patent}, {@code offer}, {@code need}
   * @param ipc keys of classification parts, one of which must cover a class of the document
   * @param holders normalized holder names, one of which must be among the document's
   * @param states names of legal states, one of which the document must have
   * @param openLicenceOnly only with an open licence declaration
   */
  public record Filter(
      Set<String> kinds,
      Set<String> ipc,
      Set<String> holders,
      Set<String> states,
      boolean openLicenceOnly) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), false);
    public static final Filter OFFERINGS =
        new Filter(Set.of("patent", "offer"), Set.of(), Set.of(), Set.of(), false);

    public Filter {
      kinds = Set.copyOf(kinds);
      ipc = Set.copyOf(ipc);
      holders = Set.copyOf(holders);
      states = Set.copyOf(states);
    }
  }
}
