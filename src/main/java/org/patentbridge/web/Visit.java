package org.patentbridge.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Credentials;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.NameChains;
import org.patentbridge.usecase.Recognise;

/** One request for a page: who asks, and in which language. */
@RequestScoped
public class Visit {

  /** Name of the cookie that a browser shows. */
  static final String COOKIE = "pb_session";

  /** Parameter that names the language; a cookie remembers it. */
  static final String LANGUAGE = "lang";

  private static final String BEARER = "bearer ";
  private static final String FORM_COOKIE = "pb_form";
  private static final String LANGUAGE_COOKIE = "pb_lang";
  private static final String DONE = "done";
  private static final long YEAR = 365L * 24 * 60 * 60;

  private final HttpServerRequest request;
  private final Recognise recognise;
  private final Secrets secrets;
  private final NameChains nameChains;
  private @Nullable Viewer known;
  private @Nullable String formKey;

  Visit(HttpServerRequest request, Recognise recognise, Secrets secrets, NameChains nameChains) {
    this.request = request;
    this.recognise = recognise;
    this.secrets = secrets;
    this.nameChains = nameChains;
  }

  /** The viewer of this request. */
  public Viewer viewer() {
    if (known == null) {
      known = recognise.run(new Credentials(source(), bearer(), session()));
    }
    return known;
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

  /**
   * What a form of this browser must bring back: a page from elsewhere can neither read nor set it.
   */
  String formKey() {
    var shown = request.getCookie(FORM_COOKIE);
    if (shown != null && !shown.getValue().isEmpty()) {
      return shown.getValue();
    }
    if (formKey == null) {
      formKey = secrets.make(Secret.SESSION).text();
      remember(FORM_COOKIE, formKey, CookieSameSite.STRICT, null);
    }
    return formKey;
  }

  private void remember(String name, String value, CookieSameSite where, @Nullable Long seconds) {
    var cookie =
        Cookie.cookie(name, value)
            .setPath("/")
            .setHttpOnly(true)
            .setSecure(isEncrypted())
            .setSameSite(where);
    request.response().addCookie(seconds == null ? cookie : cookie.setMaxAge(seconds));
  }

  /** Whether a form comes from a page of ours: by its key, and by its Origin where it has one. */
  boolean isOwnForm(String key) {
    var shown = request.getCookie(FORM_COOKIE);
    return source().isOwnPage()
        && shown != null
        && !key.isEmpty()
        && MessageDigest.isEqual(
            key.getBytes(StandardCharsets.UTF_8),
            shown.getValue().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Refuses a form that no page of ours sent. Every method that takes a form asks this first.
   *
   * @throws InvalidValueException {@code form-outdated}
   */
  Viewer ownForm(String key) {
    if (!isOwnForm(key)) {
      throw new InvalidValueException("form-outdated", "");
    }
    return viewer();
  }

  boolean isEncrypted() {
    return "https".equalsIgnoreCase(request.scheme());
  }

  /** Programs may look at pages too. */
  private @Nullable String bearer() {
    var stated = request.getHeader(HttpHeaders.AUTHORIZATION);
    return stated == null || !stated.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? null
        : stated.substring(BEARER.length()).strip();
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

  /**
   * The language that the address names, else the one chosen before, else the browser's; one that
   * the address names is remembered.
   */
  Language language() {
    var asked = request.getParam(LANGUAGE);
    if (asked != null) {
      var chosen = Language.of(asked);
      remember(LANGUAGE_COOKIE, tag(chosen), CookieSameSite.LAX, YEAR);
      return chosen;
    }
    var before = request.getCookie(LANGUAGE_COOKIE);
    var accepted = request.getHeader("Accept-Language");
    return Language.of(before != null ? before.getValue() : accepted != null ? accepted : "zh");
  }

  private static String tag(Language language) {
    return language == Language.ZH ? "zh" : "en";
  }

  /** What the page says, with the navigation of who asks. */
  public Words words() {
    return words(viewer());
  }

  /** The same where nobody may be asked who it is: on the way out of a failure. */
  Words wordsSoFar() {
    return words(known == null ? Viewer.ANYBODY : known);
  }

  private Words words(Viewer viewer) {
    var language = language();
    var done = request.getParam(DONE);
    var frame =
        new Frame(
            isSignedIn(viewer) ? viewer.name() : null,
            viewer.role(),
            formKey(),
            Objects.requireNonNullElse(request.path(), "/"),
            inOtherLanguage(language),
            done != null && done.matches("[a-z]+(-[a-z]+)*") ? done : "");
    return new Words(language, frame, nameChains.run(viewer));
  }

  private static boolean isSignedIn(Viewer viewer) {
    return !viewer.isAnybody() && !viewer.name().equals(Viewer.LOCAL_ADMINISTRATOR.name());
  }

  private String inOtherLanguage(Language language) {
    var query = new StringBuilder();
    request
        .params()
        .forEach(
            (name, value) -> {
              if (!name.equals(LANGUAGE) && !name.equals(DONE) && inQuery(name)) {
                query.append(encoded(name)).append('=').append(encoded(value)).append('&');
              }
            });
    var other = language == Language.ZH ? Language.EN : Language.ZH;
    return request.path() + "?" + query + LANGUAGE + "=" + tag(other);
  }

  /** Parameters of the path count as parameters too, and stand in it already. */
  private boolean inQuery(String name) {
    var query = request.query();
    return query != null && ("&" + query).contains("&" + encoded(name) + "=");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Leads on to a page after something was done; a reload does not do it again. */
  static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  /** Leads on to a page that says what was done. */
  static Response done(String path, String what) {
    return seeOther(path + (path.contains("?") ? "&" : "?") + DONE + "=" + what);
  }
}
