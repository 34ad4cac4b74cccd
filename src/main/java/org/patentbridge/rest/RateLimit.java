package org.patentbridge.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Floodgate;
import org.patentbridge.domain.access.ThrottledException;
import org.patentbridge.domain.access.UnauthenticatedException;

/**
 * How many requests one principal may send: an account, or an address where nobody is signed in.
 * Every answer tells what is left, as draft-ietf-httpapi-ratelimit-headers has it.
 */
final class RateLimit {

  /** What was counted for this request. */
  @RequestScoped
  static class Counted {
    private Floodgate.@Nullable Passage passage;

    Floodgate.@Nullable Passage passage() {
      return passage;
    }

    void note(Floodgate.Passage counted) {
      passage = counted;
    }
  }

  private final Viewers viewers;
  private final Floodgate floodgate;
  private final Counted counted;

  RateLimit(Viewers viewers, Floodgate floodgate, Counted counted) {
    this.viewers = viewers;
    this.floodgate = floodgate;
    this.counted = counted;
  }

  @ServerRequestFilter
  void count(ContainerRequestContext request) {
    var passage = floodgate.pass(Floodgate.Gate.REQUEST, principal());
    counted.note(passage);
    if (!passage.open()) {
      throw new ThrottledException(passage.seconds());
    }
  }

  /** Tokens that are worth nothing count for the address that tries them. */
  private String principal() {
    try {
      var viewer = viewers.current();
      return viewer.isAnybody() ? address() : "account " + viewer.name();
    } catch (UnauthenticatedException worthless) {
      return address();
    }
  }

  private String address() {
    return "address " + viewers.remote();
  }

  @ServerResponseFilter
  void tell(ContainerResponseContext response) {
    var passage = counted.passage();
    if (passage != null) {
      var headers = response.getHeaders();
      headers.putSingle(
          "RateLimit-Policy", "\"requests\";q=" + passage.limit() + ";w=" + passage.window());
      headers.putSingle(
          "RateLimit", "\"requests\";r=" + passage.remaining() + ";t=" + passage.seconds());
    }
  }
}
