package org.patentbridge.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Viewer;

/** Says on whose behalf a request runs. */
@RequestScoped
public class Viewers {

  private final HttpServerRequest request;

  Viewers(HttpServerRequest request) {
    this.request = request;
  }

  /** The viewer of this request. */
  public Viewer current() {
    var authority = request.authority();
    var remote = request.remoteAddress();
    var address = remote == null ? null : remote.hostAddress();
    return new RequestSource(
            address == null ? "" : address,
            authority == null ? "" : authority.host(),
            request.getHeader(HttpHeaders.ORIGIN))
        .viewer();
  }
}
