package org.patentbridge.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.patentbridge.domain.problem.InvalidValueException;

/** Refuses addresses with characters that no id has and that not every database takes. */
final class RequestCheck {

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    if (hasControl(uri.getPath())
        || uri.getQueryParameters().values().stream()
            .anyMatch(values -> values.stream().anyMatch(RequestCheck::hasControl))) {
      throw new InvalidValueException("request-text", "");
    }
  }

  /** A query may have lines; a zero byte or an escape is nobody's word. */
  private static boolean hasControl(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }
}
