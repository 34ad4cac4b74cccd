package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.patentbridge.domain.message.Language;
import org.patentbridge.view.ProblemDocument;

/** Problems as people read them, and the headers of every page. */
public final class ProblemPages {

  private static final String MACHINES = "/api";
  private static final String RULES =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final int UNAUTHORIZED = 401;
  private static final int SEE_OTHER = 303;

  private final Visit visit;

  ProblemPages(Visit visit) {
    this.visit = visit;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance problem(Words words, ProblemDocument problem);
  }

  /** What a page says when something goes wrong is in the page's language. */
  @ServerRequestFilter(preMatching = true)
  public void speak(ContainerRequestContext request) {
    if (isPage(request)) {
      var tag = visit.language() == Language.ZH ? "zh-CN" : "en";
      request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, tag);
    }
  }

  /** Turns problem documents into pages and says what a page may load: what is ours, no more. */
  @ServerResponseFilter
  public void dress(ContainerRequestContext request, ContainerResponseContext response) {
    if (!isPage(request)) {
      return;
    }
    if (response.getEntity() instanceof ProblemDocument problem) {
      if (problem.status() == UNAUTHORIZED && request.getMethod().equals("GET")) {
        response.setStatus(SEE_OTHER);
        response.setEntity(null);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, signIn(request));
        return;
      }
      var page = Templates.problem(visit.wordsSoFar(), problem).render();
      response.setEntity(page, null, MediaType.valueOf("text/html;charset=UTF-8"));
    }
    var headers = response.getHeaders();
    headers.putSingle("Content-Security-Policy", RULES);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  private static String signIn(ContainerRequestContext request) {
    return "/sign-in?to=" + Visit.encoded(request.getUriInfo().getRequestUri().getPath());
  }

  private static boolean isPage(ContainerRequestContext request) {
    return !request.getUriInfo().getPath().startsWith(MACHINES);
  }
}
