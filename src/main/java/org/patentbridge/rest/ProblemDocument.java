package org.patentbridge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.view.ProblemView;

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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
    @Nullable Integer length) {

  ProblemDocument with(Taken file) {
    return new ProblemDocument(
        type, title, status, detail, instance, code, errors, file.taken(), offset, length);
  }

  ProblemDocument at(int from, int to) {
    return new ProblemDocument(
        type, title, status, detail, instance, code, errors, taken, from, to - from);
  }
}
