package org.patentbridge.rest;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.FailureTrace;
import org.patentbridge.usecase.ReadMetrics;

/**
 * Lets only those who run the installation read its metrics: whoever sits at the machine while it
 * has no accounts, else whoever shows a token of an administrator or organizer.
 */
@Singleton
public final class MetricsGate {

  private static final Logger LOG = Logger.getLogger(MetricsGate.class);
  private static final String METRICS = "/q/metrics";

  /** After the id of the request is known and its body was found small enough. */
  private static final int EARLY = 900;

  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int FAILED = 500;

  /**
   * What keeps somebody out.
   *
   * @param status of HTTP
   * @param code of the problem
   */
  private record Refusal(int status, String code) {}

  private final Viewers viewers;
  private final ReadMetrics readMetrics;
  private final CurrentVertxRequest current;

  MetricsGate(Viewers viewers, ReadMetrics readMetrics, CurrentVertxRequest current) {
    this.viewers = viewers;
    this.readMetrics = readMetrics;
    this.current = current;
  }

  void register(@Observes Filters filters) {
    filters.register(this::guard, EARLY);
  }

  private void guard(RoutingContext request) {
    if (!request.normalizedPath().startsWith(METRICS)) {
      request.next();
      return;
    }
    request
        .vertx()
        .executeBlocking(() -> refusal(request))
        .onFailure(
            failure -> {
              LOG.error("it cannot be told who reads metrics", FailureTrace.of(failure));
              refuse(request, new Refusal(FAILED, "unexpected"));
            })
        .onSuccess(
            refusal -> {
              if (refusal == null) {
                request.next();
              } else {
                refuse(request, refusal);
              }
            });
  }

  private @Nullable Refusal refusal(RoutingContext request) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      current.setCurrent(request);
      readMetrics.run(viewers.current());
      return null;
    } catch (UnauthenticatedException unknown) {
      return new Refusal(UNAUTHENTICATED, unknown.code());
    } catch (ForbiddenException refused) {
      return refused.isCuredBySigningIn()
          ? new Refusal(UNAUTHENTICATED, "sign-in-required")
          : new Refusal(FORBIDDEN, "forbidden");
    } finally {
      context.terminate();
    }
  }

  private static void refuse(RoutingContext request, Refusal refusal) {
    var wanted = request.request().getHeader("Accept-Language");
    var language = wanted == null ? Language.EN : Language.of(wanted);
    var detail = Messages.text(language, "http." + refusal.code());
    var answer = request.response().setStatusCode(refusal.status());
    if (refusal.status() == UNAUTHENTICATED) {
      answer.putHeader("WWW-Authenticate", "Bearer realm=\"PatentBridge\"");
    }
    answer
        .putHeader("Content-Type", "application/problem+json")
        .end(Problems.early(refusal.status(), refusal.code(), detail, request));
  }
}
