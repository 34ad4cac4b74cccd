package org.patentbridge.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Credentials;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.Recognise;
import org.patentbridge.usecase.ViewAs;

/** Says on whose behalf a request runs. */
@RequestScoped
public class Viewers {

  /**
   * Whoever sits at the machine without an account says by this parameter who that is: for the
   * record of edits, approvals and publications.
   */
  static final String PERSON = "as";

  /** Name of the cookie that a browser shows. */
  static final String COOKIE = "pb_session";

  /** Header by which an organizer looks as somebody else; percent-encoded UTF-8. */
  static final String VIEW_AS = "X-View-As";

  private static final String BEARER = "bearer ";

  private final HttpServerRequest request;
  private final Recognise recognise;
  private final ViewAs viewAs;
  private final OpenId openId;
  private @Nullable Viewer known;

  Viewers(HttpServerRequest request, Recognise recognise, ViewAs viewAs, OpenId openId) {
    this.request = request;
    this.recognise = recognise;
    this.viewAs = viewAs;
    this.openId = openId;
  }

  /** The viewer of this request. */
  public Viewer current() {
    if (known == null) {
      var viewer = person();
      var person = request.getParam(PERSON);
      var named =
          person == null || viewer.organization() != null || !viewer.isOrganizer()
              ? viewer
              : viewer.named(person);
      var other = request.getHeader(VIEW_AS);
      known = other == null ? named : viewAs.run(named, decoded(other));
    }
    return known;
  }

  /** What is no token of ours may be one of the OpenID provider. */
  private Viewer person() {
    var bearer = bearer();
    if (bearer == null || bearer.startsWith(Secret.TOKEN) || !openId.isOn()) {
      return recognise.run(new Credentials(source(), bearer, session()));
    }
    return openId.viewer();
  }

  private static String decoded(String header) {
    try {
      return URLDecoder.decode(header, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new InvalidValueException("view-as", header);
    }
  }

  /** Address that the request comes from. */
  String remote() {
    var remote = request.remoteAddress();
    var address = remote == null ? null : remote.hostAddress();
    return address == null ? "" : address;
  }

  /** What the browser shows, null where it shows nothing. */
  @Nullable String session() {
    var cookie = request.getCookie(COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  /** Whether the answer goes over an encrypted line, so that cookies may be kept to such. */
  boolean isEncrypted() {
    return "https".equalsIgnoreCase(request.scheme());
  }

  private RequestSource source() {
    var authority = request.authority();
    var headers = request.headers();
    return new RequestSource(
        remote(),
        authority == null ? "" : authority.host(),
        headers.get(HttpHeaders.ORIGIN),
        headers.contains("Forwarded") || headers.contains("X-Forwarded-For"));
  }

  private @Nullable String bearer() {
    var stated = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (stated == null) {
      return null;
    }
    return stated.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? stated.substring(BEARER.length()).strip()
        : "";
  }
}
