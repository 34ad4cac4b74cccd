package org.patentbridge.intake;

import java.util.List;
import java.util.function.Consumer;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ProblemReport;

/** Documents and queries with a person's grades, for measuring a ranking. */
public final class JudgedCollection {

  private final String name;
  private final Documents documents;
  private final List<TestQuery> queries;
  private final List<Judgment> judgments;

  JudgedCollection(
      String name, Documents documents, List<TestQuery> queries, List<Judgment> judgments) {
    this.name = name;
    this.documents = documents;
    this.queries = List.copyOf(queries);
    this.judgments = List.copyOf(judgments);
  }

  /** Reads the documents anew each time. */
  interface Documents {
    void read(Consumer<TestDocument> taken);
  }

  public String name() {
    return name;
  }

  /**
   * Hands over every document in the order of the files; may be called again and again, each time
   * reads the files anew and holds none of them.
   *
   * @throws BadInputException after the last document, with everything that is wrong with the files
   */
  public void readDocuments(Consumer<TestDocument> taken) {
    documents.read(taken);
  }

  public List<TestQuery> queries() {
    return queries;
  }

  public List<Judgment> judgments() {
    return judgments;
  }

  static void throwIfWrong(ProblemReport report) {
    if (report.hasErrors()) {
      throw new BadInputException(report);
    }
  }
}
