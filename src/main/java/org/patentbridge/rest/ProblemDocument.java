package org.patentbridge.rest;

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
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    @Nullable List<ProblemView> errors) {}
