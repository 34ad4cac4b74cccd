package org.patentbridge.domain.problem;

/** A query that makes no sense from a place on; says which rule refused it and where. */
public final class RefusedQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final String query;
  private final int start;
  private final int end;

  /**
   * @param problem what is wrong
   * @param query the whole text as received
   * @param start where, in UTF-16 units from 0
   * @param end after the last unit that is meant, above {@code start}; one more than the length of
   *     the query where something is missing behind it
   */
  public RefusedQueryException(Problem problem, String query, int start, int end) {
    super(problem.code() + ": '" + problem.value() + "' at " + start);
    this.problem = problem;
    this.query = query;
    this.start = start;
    this.end = Math.max(end, start + 1);
  }

  public Problem problem() {
    return problem;
  }

  public String query() {
    return query;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }
}
