package org.patentbridge.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.message.Language;

/** One request for a page: who asks, and in which language. */
@RequestScoped
public class Visit {

  private final HttpServerRequest request;

  Visit(HttpServerRequest request) {
    this.request = request;
  }

  /** The viewer of this request. */
  public Viewer viewer() {
    var authority = request.authority();
    var remote = request.remoteAddress();
    var address = remote == null ? null : remote.hostAddress();
    return new RequestSource(
            address == null ? "" : address,
            authority == null ? "" : authority.host(),
            request.getHeader(HttpHeaders.ORIGIN))
        .viewer();
  }

  /** The language that the address names, else the one that the browser prefers. */
  public Words words() {
    var asked = request.getParam("lang");
    var accepted = request.getHeader("Accept-Language");
    var tag = asked != null ? asked : accepted != null ? accepted : "zh";
    return new Words(Language.of(tag));
  }
}
