package org.patentbridge.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.patentbridge.usecase.WorkCounts;
import org.patentbridge.view.ProblemDocument;

/**
 * Gives every request an id, by which its answer and its lines in the log are found together, and
 * counts how long which operation took. Whoever sends an id keeps it.
 */
@Singleton
public final class RequestTrace {

  /** Header of request and answer. */
  static final String HEADER = "X-Request-Id";

  private static final Logger LOG = Logger.getLogger(RequestTrace.class);
  private static final String ID = "patentbridge.request";
  private static final String OPERATION = "patentbridge.operation";

  /** What an id of somebody else's may look like; it gets into logs. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

  /** Before all that may refuse. */
  private static final int FIRST = 2_000;

  private final WorkCounts counts;

  RequestTrace(WorkCounts counts) {
    this.counts = counts;
  }

  void register(@Observes Filters filters) {
    filters.register(this::begin, FIRST);
  }

  private void begin(RoutingContext request) {
    var stated = request.request().getHeader(HEADER);
    var id = stated != null && FORM.matcher(stated).matches() ? stated : fresh();
    var start = System.nanoTime();
    request.put(ID, id);
    request.response().putHeader(HEADER, id);
    MDC.put("request", id);
    request.addEndHandler(
        done -> {
          var took = Duration.ofNanos(System.nanoTime() - start);
          var status = request.response().getStatusCode();
          counts.answered(operation(request), status, took);
        });
    request.next();
  }

  private static String fresh() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  /** What is no operation has few names, so that nobody can make new ones by asking. */
  private static String operation(RoutingContext request) {
    String known = request.get(OPERATION);
    if (known != null) {
      return known;
    }
    var path = request.normalizedPath();
    return path.startsWith("/q/health")
        ? "health"
        : path.startsWith("/q/metrics") ? "metrics" : path.startsWith("/mcp") ? "mcp" : "other";
  }

  /** The id of a request that is being answered. */
  static String idOf(RoutingContext request) {
    String id = request.get(ID);
    return id == null ? "" : id;
  }

  /** What the resources answer: its operation is known by now, and a problem tells its request. */
  static final class Answers {

    private final Map<Method, String> names = new ConcurrentHashMap<>();

    @ServerResponseFilter
    void name(ContainerResponseContext response, ResourceInfo resource, RoutingContext request) {
      var method = resource.getResourceMethod();
      if (method != null) {
        var operation = names.computeIfAbsent(method, Answers::nameOf);
        request.put(OPERATION, operation);
        LOG.debugf("%s %d", operation, response.getStatus());
      }
      if (response.getEntity() instanceof ProblemDocument problem) {
        response.setEntity(problem.under(idOf(request)));
      }
    }

    private static String nameOf(Method method) {
      var stated = method.getAnnotation(Operation.class);
      var page = method.getDeclaringClass().getSimpleName().replaceFirst("(Pages|Resource)$", "");
      return stated == null || stated.operationId().isEmpty()
          ? "page " + page + "." + method.getName()
          : stated.operationId();
    }
  }
}
