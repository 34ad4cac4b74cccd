package org.patentbridge.intake.format.markup;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An element that is a record of its own.
 *
 * @param element its local name
 * @param parent local name of the element that it must stand in, empty for any
 * @param namespace whether a namespace is the format's, asked once the record is read
 * @param table where its fields stand
 * @param verdict what becomes of it
 */
public record RecordKind(
    Pattern element, String parent, Predicate<String> namespace, Table table, Verdict verdict) {

  /** What becomes of a record. */
  public enum Verdict {
    /** A patent. */
    TAKEN,
    /** A patent whose publication is its grant. */
    GRANT,
    /** The number of a patent family's member. */
    FAMILY_MEMBER,
    /** The number of a document that a search found. */
    SEARCH_RESULT,
    /** The claims or the description of a document. */
    FULL_TEXT,
    /** A list of a document's pages. */
    PAGES
  }

  public static RecordKind of(String element, Table table) {
    return new RecordKind(Pattern.compile(element), "", uri -> true, table, Verdict.TAKEN);
  }

  /** The same, published when it was granted. */
  public RecordKind granted() {
    return as(Verdict.GRANT);
  }

  public RecordKind as(Verdict other) {
    return new RecordKind(element, parent, namespace, table, other);
  }

  public RecordKind in(String name) {
    return new RecordKind(element, name, namespace, table, verdict);
  }

  public RecordKind where(Predicate<String> uri) {
    return new RecordKind(element, parent, uri, table, verdict);
  }

  public boolean opensWith(String name, String around) {
    return element.matcher(name).matches() && (parent.isEmpty() || parent.equals(around));
  }

  public boolean isPatent() {
    return verdict == Verdict.TAKEN || verdict == Verdict.GRANT;
  }
}
