package org.patentbridge.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.ThrottledException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.FailureTrace;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.usecase.OverloadedException;
import org.patentbridge.usecase.RunStoppedException;
import org.patentbridge.view.ProblemDocument;
import org.patentbridge.view.ProblemView;

/** Turns every failure into a problem document. */
final class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");
  private static final String ERROR = "ERROR";
  private static final String UNEXPECTED = "unexpected failure of the request %s";

  /** What was right a moment ago: the index has changed since. */
  private static final String OUTDATED = "cursor-outdated";

  /** Somebody else has changed the event since it was looked at. */
  private static final String CHANGED_MEANWHILE = "event-outdated";

  /** The event's matching runs already. */
  private static final String UNDER_WAY = "run-under-way";

  /** Nobody is signed in. */
  private static final String SIGN_IN = "sign-in-required";

  private static final int THROTTLED = 429;
  private static final int OVERLOADED = 503;

  /** Where the library reads forms with files. */
  private static final String FORMS = FormData.class.getPackageName();

  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;

  @ServerExceptionMapper
  Response notFound(NotFoundException missing, UriInfo uri, HttpHeaders headers) {
    return said(404, "not-found", uri, headers, "http.not-found", missing.noun(), missing.id());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, UriInfo uri, HttpHeaders headers) {
    if (refused.isCuredBySigningIn()) {
      return unauthenticated(new UnauthenticatedException(SIGN_IN), uri, headers);
    }
    return said(403, "forbidden", uri, headers, "http.forbidden");
  }

  /** Pages lead to the sign-in; programs are told what to show. */
  @ServerExceptionMapper
  Response unauthenticated(UnauthenticatedException unknown, UriInfo uri, HttpHeaders headers) {
    if (!uri.getPath().startsWith("/api/") && unknown.code().equals(SIGN_IN)) {
      var back = URLEncoder.encode(uri.getRequestUri().getRawPath(), StandardCharsets.UTF_8);
      return Response.seeOther(URI.create("/sign-in?to=" + back)).build();
    }
    var key = "http." + unknown.code();
    var body = body(401, unknown.code(), uri, Messages.text(language(headers), key), null);
    return Response.status(401)
        .type(MEDIA_TYPE)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"PatentBridge\"")
        .entity(body)
        .build();
  }

  @ServerExceptionMapper
  Response throttled(ThrottledException refused, UriInfo uri, HttpHeaders headers) {
    var seconds = refused.seconds();
    var detail = Messages.text(language(headers), "http.throttled", Long.toString(seconds));
    return Response.status(THROTTLED)
        .type(MEDIA_TYPE)
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .entity(body(THROTTLED, "throttled", uri, detail, null))
        .build();
  }

  @ServerExceptionMapper
  Response invalid(InvalidValueException refused, UriInfo uri, HttpHeaders headers) {
    var problem = Problem.of(refused, Place.of("request"));
    var detail = Messages.text(language(headers), problem);
    var status =
        switch (refused.code()) {
          case OUTDATED, UNDER_WAY -> CONFLICT;
          case CHANGED_MEANWHILE -> PRECONDITION_FAILED;
          default -> 400;
        };
    return document(status, refused.code(), uri, detail, List.of(ProblemView.of(problem)));
  }

  /** What this machine, as it is set up, cannot do. */
  @ServerExceptionMapper
  Response unavailable(UnavailableException lacking, UriInfo uri, HttpHeaders headers) {
    var problem = lacking.problem();
    var detail = Messages.text(language(headers), problem);
    return document(UNAVAILABLE, problem.code(), uri, detail, List.of(ProblemView.of(problem)));
  }

  /** The state of things stands against it. */
  @ServerExceptionMapper
  Response conflict(ConflictException refused, UriInfo uri, HttpHeaders headers) {
    var problem = refused.problem();
    var detail = Messages.text(language(headers), problem);
    return document(CONFLICT, problem.code(), uri, detail, List.of(ProblemView.of(problem)));
  }

  /** A query with the place from which on it makes no sense. */
  @ServerExceptionMapper
  Response refusedQuery(RefusedQueryException refused, UriInfo uri, HttpHeaders headers) {
    var problem = refused.problem();
    var detail = Messages.text(language(headers), problem);
    var body = body(400, problem.code(), uri, detail, List.of(ProblemView.of(problem)));
    return Response.status(400)
        .type(MEDIA_TYPE)
        .entity(body.at(refused.start(), refused.end()))
        .build();
  }

  @ServerExceptionMapper
  Response badInput(BadInputException bad, UriInfo uri, HttpHeaders headers) {
    var detail = Messages.text(language(headers), "http.bad-input", bad.report().errors());
    return document(
        UNPROCESSABLE,
        "bad-input",
        uri,
        detail,
        bad.report().problems().stream().map(ProblemView::of).toList());
  }

  @ServerExceptionMapper
  Response overloaded(OverloadedException full, UriInfo uri, HttpHeaders headers) {
    return said(OVERLOADED, "overloaded", uri, headers, "http.overloaded", full.waiting());
  }

  /** A run that is told to stop while somebody waits for it. */
  @ServerExceptionMapper
  Response stopped(RunStoppedException stopped, UriInfo uri, HttpHeaders headers) {
    return said(OVERLOADED, "run-stopped", uri, headers, "http.run-stopped");
  }

  @ServerExceptionMapper
  Response tooLarge(TooLargeException refused, UriInfo uri, HttpHeaders headers) {
    var limit = Long.toString(refused.megabytes());
    return said(TOO_LARGE, "too-large", uri, headers, "http.too-large", limit);
  }

  /** The same before any of the body is read, as JSON. */
  static String tooLarge(String detail, RoutingContext request) {
    return early(TOO_LARGE, "too-large", detail, request);
  }

  /** A problem of a request that gets no further than the first doors, as JSON. */
  static String early(int status, String code, String detail, RoutingContext request) {
    return new JsonObject()
        .put("type", "/problems/" + code)
        .put("title", Messages.text(Language.EN, "http.title." + status / 100))
        .put("status", status)
        .put("detail", detail)
        .put("instance", request.normalizedPath())
        .put("code", code)
        .put("request", RequestTrace.idOf(request))
        .encode();
  }

  /** A file of which not all could be taken: a problem that also says what is in. */
  static Response refused(Taken taken, UriInfo uri, HttpHeaders headers) {
    var errors = taken.problems().stream().filter(p -> p.severity().equals(ERROR)).count();
    var detail = Messages.text(language(headers), "http.bad-input", errors);
    var body = body(UNPROCESSABLE, "bad-input", uri, detail, taken.problems());
    return Response.status(UNPROCESSABLE).type(MEDIA_TYPE).entity(body.with(taken.taken())).build();
  }

  @ServerExceptionMapper
  Response violated(ConstraintViolationException violated, UriInfo uri, HttpHeaders headers) {
    var words =
        violated.getConstraintViolations().stream()
            .map(v -> v.getPropertyPath() + " " + v.getMessage())
            .sorted()
            .collect(Collectors.joining("; "));
    return said(400, "invalid-request", uri, headers, "http.invalid-request", words);
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException unreadable, UriInfo uri, HttpHeaders headers) {
    for (Throwable t = unreadable; t != null; t = t.getCause()) {
      if (t instanceof InvalidValueException refused) {
        return invalid(refused, uri, headers);
      }
    }
    return said(400, "invalid-json", uri, headers, "http.invalid-json");
  }

  /** More exact than the one above, so that the framework's own mapper stands back. */
  @ServerExceptionMapper
  Response mismatched(MismatchedInputException unreadable, UriInfo uri, HttpHeaders headers) {
    return unreadable(unreadable, uri, headers);
  }

  /** A parameter that cannot be read counts as "not found" to JAX-RS; here it is a bad request. */
  @ServerExceptionMapper
  Response web(WebApplicationException failure, UriInfo uri, HttpHeaders headers) {
    var status = failure.getResponse().getStatus();
    if (failure.getCause() instanceof InvalidValueException refused) {
      return invalid(refused, uri, headers);
    }
    if (failure.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable, uri, headers);
    }
    if (failure instanceof jakarta.ws.rs.NotFoundException && failure.getCause() != null) {
      return invalid(new InvalidValueException("request-parameter", ""), uri, headers);
    }
    return said(status, "http-" + status, uri, headers, "http.status", status);
  }

  /** A body of which no sense can be made, such as a form with files that breaks off. */
  @ServerExceptionMapper
  Response broken(IOException failure, UriInfo uri, HttpHeaders headers) {
    if (isUnreadableRequest(failure)) {
      return said(400, "http-400", uri, headers, "http.status", 400);
    }
    LOG.errorf(FailureTrace.of(failure), UNEXPECTED, MDC.get("request"));
    return said(500, "unexpected", uri, headers, "http.unexpected");
  }

  /** The last net: the cause goes to the log, not to the caller. */
  @ServerExceptionMapper
  Response unexpected(RuntimeException failure, UriInfo uri, HttpHeaders headers) {
    if (isUnreadableRequest(failure)) {
      return said(400, "http-400", uri, headers, "http.status", 400);
    }
    LOG.errorf(FailureTrace.of(failure), UNEXPECTED, MDC.get("request"));
    return said(500, "unexpected", uri, headers, "http.unexpected");
  }

  /** The library that reads requests tells badly written forms so; nobody else's mistakes. */
  private static boolean isUnreadableRequest(Exception failure) {
    var from = failure.getStackTrace();
    var thrower = from.length == 0 ? "" : from[0].getClassName();
    return Arrays.stream(from).anyMatch(frame -> frame.getClassName().startsWith(FORMS + "."))
        || failure instanceof IllegalArgumentException && thrower.equals(URLUtils.class.getName());
  }

  private static Response said(
      int status, String code, UriInfo uri, HttpHeaders headers, String key, Object... arguments) {
    return document(status, code, uri, Messages.text(language(headers), key, arguments), null);
  }

  private static Response document(
      int status, String code, UriInfo uri, String detail, @Nullable List<ProblemView> errors) {
    var body = body(status, code, uri, detail, errors);
    return Response.status(status).type(MEDIA_TYPE).entity(body).build();
  }

  private static ProblemDocument body(
      int status, String code, UriInfo uri, String detail, @Nullable List<ProblemView> errors) {
    var title = Messages.text(Language.EN, "http.title." + status / 100);
    return new ProblemDocument(
        "/problems/" + code,
        title,
        status,
        detail,
        uri.getPath(),
        code,
        errors,
        null,
        null,
        null,
        null);
  }

  private static Language language(HttpHeaders headers) {
    var wanted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    return wanted == null ? Language.EN : Language.of(wanted);
  }
}
