package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type stable reference of the kind of problem
 * @param title short sentence that does not change
 * @param status HTTP status
 * @param detail what happened here, in the language that was asked for
 * @param instance path of the request
 * @param code stable key
 * @param errors single problems of an input, null where there are none
 * @param taken what of an input is in nevertheless, null where nothing is
 * @param offset where in the query it stands, in UTF-16 units from 0, null where no place is known
 * @param length how many units are meant, null where no place is known
 * @param request id of the request, under which the log tells more; null where it has none
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    @Nullable List<ProblemView> errors,
    @Nullable Long taken,
    @Nullable Integer offset,
    @Nullable Integer length,
    @Nullable String request) {

  /** The same with how many records of the input are in nevertheless. */
  public ProblemDocument with(long in) {
    return new ProblemDocument(
        type, title, status, detail, instance, code, errors, in, offset, length, request);
  }

  /** The same with a place in the query. */
  public ProblemDocument at(int from, int to) {
    return new ProblemDocument(
        type, title, status, detail, instance, code, errors, taken, from, to - from, request);
  }

  /** The same as the answer to a request. */
  public ProblemDocument under(String id) {
    return new ProblemDocument(
        type, title, status, detail, instance, code, errors, taken, offset, length, id);
  }
}
