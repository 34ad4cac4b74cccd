package org.patentbridge.mcp;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Credentials;
import org.patentbridge.domain.access.Floodgate;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.FailureTrace;
import org.patentbridge.usecase.Recognise;

/**
 * Where every request of an assistant passes: refuses pages from elsewhere, worthless tokens and
 * floods, and notes who asks. Each request is recognised by itself; a session of the protocol
 * carries no right. Cookies do not count: assistants show tokens.
 */
@Singleton
public final class Gate {

  private static final System.Logger LOG = System.getLogger(Gate.class.getName());
  private static final String PATH = "/mcp";
  private static final String VIEWER = "patentbridge.viewer";
  private static final String BEARER = "bearer ";

  /** After the id of the request is known and its body was found small enough. */
  private static final int EARLY = 800;

  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int HUNDRED = 100;
  private static final int THROTTLED = 429;
  private static final int FAILED = 500;

  private final Recognise recognise;
  private final Floodgate floodgate;

  Gate(Recognise recognise, Floodgate floodgate) {
    this.recognise = recognise;
    this.floodgate = floodgate;
  }

  void register(@Observes Filters filters) {
    filters.register(this::guard, EARLY);
  }

  /** The person that a request was recognised to come from. */
  static Viewer viewerOf(RoutingContext request) {
    Viewer viewer = request.get(VIEWER);
    if (viewer == null) {
      throw new IllegalStateException("a tool was called by a request that passed no gate");
    }
    return viewer;
  }

  private void guard(RoutingContext context) {
    var path = context.normalizedPath();
    if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
      context.next();
      return;
    }
    var source = source(context.request());
    if (!source.isOwnPage()) {
      refuse(context, FORBIDDEN, "foreign-page", Messages.text(Language.EN, "http.foreign-page"));
      return;
    }
    var request = context.request().pause();
    context
        .vertx()
        .executeBlocking(() -> recognise.run(new Credentials(source, bearer(request), null)))
        .onComplete(
            recognised -> {
              request.resume();
              if (recognised.succeeded()) {
                pass(context, source, recognised.result());
              } else if (recognised.cause() instanceof UnauthenticatedException unknown) {
                var detail = Messages.text(Language.EN, "http." + unknown.code());
                refuse(context, UNAUTHENTICATED, unknown.code(), detail);
              } else {
                LOG.log(
                    System.Logger.Level.ERROR,
                    "it cannot be told who an assistant works for",
                    FailureTrace.of(recognised.cause()));
                refuse(
                    context, FAILED, "unexpected", Messages.text(Language.EN, "http.unexpected"));
              }
            });
  }

  private void pass(RoutingContext context, RequestSource source, Viewer viewer) {
    var who = viewer.isAnybody() ? "address " + source.remote() : "account " + viewer.name();
    var passage = floodgate.pass(Floodgate.Gate.REQUEST, who);
    if (!passage.open()) {
      var seconds = Long.toString(passage.seconds());
      context.response().putHeader("Retry-After", seconds);
      refuse(
          context, THROTTLED, "throttled", Messages.text(Language.EN, "http.throttled", seconds));
      return;
    }
    context.put(VIEWER, viewer);
    context.next();
  }

  private static void refuse(RoutingContext context, int status, String code, String detail) {
    if (status == UNAUTHENTICATED) {
      context.response().putHeader("WWW-Authenticate", "Bearer realm=\"PatentBridge\"");
    }
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .end(
            new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", Messages.text(Language.EN, "http.title." + status / HUNDRED))
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .encode());
  }

  private static RequestSource source(HttpServerRequest request) {
    var remote = request.remoteAddress();
    var address = remote == null ? null : remote.hostAddress();
    var authority = request.authority();
    var headers = request.headers();
    return new RequestSource(
        address == null ? "" : address,
        authority == null ? "" : authority.host(),
        headers.get(HttpHeaders.ORIGIN),
        headers.contains("Forwarded") || headers.contains("X-Forwarded-For"));
  }

  private static @Nullable String bearer(HttpServerRequest request) {
    var stated = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (stated == null) {
      return null;
    }
    return stated.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? stated.substring(BEARER.length()).strip()
        : "";
  }
}
