package org.patentbridge.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Viewer;

/** Says on whose behalf a request runs. */
@RequestScoped
public class Viewers {

  /**
   * Until there are accounts, whoever sits at the machine says by this parameter who that is: for
   * the record of edits, approvals and publications.
   */
  static final String PERSON = "as";

  private final HttpServerRequest request;

  Viewers(HttpServerRequest request) {
    this.request = request;
  }

  /** The viewer of this request. */
  public Viewer current() {
    var authority = request.authority();
    var remote = request.remoteAddress();
    var address = remote == null ? null : remote.hostAddress();
    var viewer =
        new RequestSource(
                address == null ? "" : address,
                authority == null ? "" : authority.host(),
                request.getHeader(HttpHeaders.ORIGIN))
            .viewer();
    var person = request.getParam(PERSON);
    return person == null || !viewer.isOrganizer() ? viewer : viewer.named(person);
  }
}
