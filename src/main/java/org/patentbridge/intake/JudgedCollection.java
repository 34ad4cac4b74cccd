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
  private final Judged judged;

  JudgedCollection(String name, Documents documents, List<TestQuery> queries, Judged judged) {
    this.name = name;
    this.documents = documents;
    this.queries = List.copyOf(queries);
    this.judged = judged;
  }

  /**
   * The grades and what a person should look at.
   *
   * @param judgments each pair once
   * @param warnings nothing that stopped the reading
   */
  record Judged(List<Judgment> judgments, ProblemReport warnings) {
    Judged {
      judgments = List.copyOf(judgments);
    }
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

  /** Each pair of query and document once. */
  public List<Judgment> judgments() {
    return judged.judgments();
  }

  /** What a person should look at, for example a pair that was judged twice. */
  public ProblemReport warnings() {
    return judged.warnings();
  }

  static void throwIfWrong(ProblemReport report) {
    if (report.hasErrors()) {
      throw new BadInputException(report);
    }
  }
}
