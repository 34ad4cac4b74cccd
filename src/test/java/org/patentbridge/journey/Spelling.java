package org.patentbridge.journey;

import java.util.function.UnaryOperator;

/** Another way to write the same request, by which a check that looks at addresses is missed. */
enum Spelling {
  TRAILING_SLASH(r -> r.at(path(r) + "/" + query(r))),
  DOUBLE_SLASH(r -> r.at(r.target().replaceFirst("/v1/", "/v1//"))),
  LEADING_DOUBLE_SLASH(r -> r.at("/" + r.target())),
  MATRIX(r -> r.at(path(r) + ";a=1" + query(r))),
  ENCODED_MATRIX(r -> r.at(path(r) + "%3Ba=1" + query(r))),
  MATRIX_INSIDE(r -> r.at(r.target().replaceFirst("/v1/", "/v1;x=y/"))),
  DOT_SEGMENTS(r -> r.at(r.target().replaceFirst("/v1/", "/v1/x/%2e%2e/"))),
  ENCODED_SLASH(r -> r.at(r.target().replaceFirst("/v1/", "/v1%2F"))),
  DOUBLE_ENCODED_SLASH(r -> r.at(r.target().replaceFirst("/v1/", "/v1%252F"))),
  UPPER_CASE(r -> r.at(r.target().replaceFirst("/api/v1", "/API/V1"))),
  SUFFIX(r -> r.at(path(r) + ".json" + query(r))),
  OTHER_METHOD(r -> r.method().equals("GET") ? r.by("HEAD") : overridden(r)),
  FOREIGN_HOST(r -> r.with("Host", "evil.example"));

  private final UnaryOperator<Wire.Request> rewrite;

  Spelling(UnaryOperator<Wire.Request> rewrite) {
    this.rewrite = rewrite;
  }

  Wire.Request of(Wire.Request plain) {
    return rewrite.apply(plain);
  }

  private static Wire.Request overridden(Wire.Request request) {
    return new Wire.Request("GET", request.target(), request.headers(), new byte[0])
        .with("X-HTTP-Method-Override", request.method());
  }

  private static String path(Wire.Request request) {
    int at = request.target().indexOf('?');
    return at < 0 ? request.target() : request.target().substring(0, at);
  }

  private static String query(Wire.Request request) {
    int at = request.target().indexOf('?');
    return at < 0 ? "" : request.target().substring(at);
  }
}
