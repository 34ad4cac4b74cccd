package org.patentbridge.retrieval;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;

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
   * Which documents may come back.
   *
   * @param condition what they must meet; where it asks for words of the text itself, the texts of
   *     the query only rank, else a document must share a word with them
   */
  public record Filter(Condition condition) {

    public static final Filter NONE = new Filter(Condition.EVERYTHING);
    public static final Filter OFFERINGS =
        new Filter(Condition.anyOf(ValueField.KIND, Set.of("patent", "offer")));

    /**
     * All of these; an empty set means any.
     *
     * @param kinds {@code patent}, {@code offer}, {@code need}
     * @param ipc keys of classification parts, one of which must cover a class of the document
     * @param holders normalized holder names, one of which must be among the document's
     * @param states names of legal states, one of which the document must have
     * @param openLicenceOnly only with an open licence declaration
     */
    public Filter(
        Set<String> kinds,
        Set<String> ipc,
        Set<String> holders,
        Set<String> states,
        boolean openLicenceOnly) {
      this(
          Condition.all(
              List.of(
                  Condition.anyOf(ValueField.KIND, kinds),
                  classes(ipc),
                  Condition.anyOf(ValueField.HOLDER, holders),
                  Condition.anyOf(ValueField.STATE, states),
                  openLicenceOnly
                      ? new Condition.Value(ValueField.OPEN_LICENCE, "yes")
                      : Condition.EVERYTHING)));
    }

    private static Condition classes(Set<String> ipc) {
      return ipc.isEmpty()
          ? Condition.EVERYTHING
          : Condition.any(
              ipc.stream()
                  .sorted()
                  .map(key -> new Condition.ClassPart(new IpcPrefix(key)))
                  .toList());
    }

    /** This and more. */
    public Filter and(Condition more) {
      return new Filter(condition.and(more));
    }
  }
}
