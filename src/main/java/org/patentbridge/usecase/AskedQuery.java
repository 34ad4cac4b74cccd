package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;

/**
 * What a search asks for, as it was understood.
 *
 * @param text plain text to rank by, of which records must share a word; empty for a query, whose
 *     own words rank
 * @param written the query as it was read, null for plain text
 * @param clauses what must all hold, each of which could be left out
 * @param notes what the person should know about how it was understood
 */
record AskedQuery(String text, @Nullable String written, List<Clause> clauses, List<Reason> notes) {

  AskedQuery {
    clauses = List.copyOf(clauses);
    notes = List.copyOf(notes);
  }

  /**
   * Something that must hold.
   *
   * @param written as a person would ask for it
   * @param condition as the index is asked
   */
  record Clause(String written, Condition condition) {}

  RetrievalQuery.Filter filter() {
    return RetrievalQuery.Filter.OFFERINGS.and(
        Condition.all(clauses.stream().map(Clause::condition).toList()));
  }

  /** What the index is asked; a blank text means that nothing ranks. */
  RetrievalQuery query(int limit) {
    var filter = filter();
    var ranked = text.isBlank() ? String.join("\n", filter.condition().wanted()) : text;
    return new RetrievalQuery("", ranked, filter, limit);
  }

  /** The same with another clause at a place. */
  AskedQuery with(int index, Condition instead) {
    var changed = new ArrayList<>(clauses);
    changed.set(index, new Clause("", instead));
    return new AskedQuery(text, written, changed, notes);
  }

  /** The same without one clause. */
  AskedQuery without(int index) {
    return with(index, Condition.EVERYTHING);
  }

  AskedQuery withText(String other) {
    return new AskedQuery(other, written, clauses, notes);
  }

  AskedQuery only(int index) {
    return new AskedQuery("", written, List.of(clauses.get(index)), notes);
  }
}
