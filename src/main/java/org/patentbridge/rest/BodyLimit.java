package org.patentbridge.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;

/**
 * How long the body of a request may be. A request that announces more is answered before any of it
 * is read; one that does not announce its length is cut off where it goes beyond.
 */
@Singleton
public final class BodyLimit {

  /** Megabytes of a file that is handed in; larger ones are for the command line. */
  public static final int FILE_MEGABYTES = 512;

  /** Megabytes of any other body. */
  public static final int OTHER_MEGABYTES = 10;

  private static final int MEGABYTE = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int TOO_LARGE = 413;

  /** Ahead of the framework's own limit, which answers without a word. */
  private static final int EARLY = 1_000;

  void register(@Observes Filters filters) {
    filters.register(BodyLimit::check, EARLY);
  }

  private static void check(RoutingContext request) {
    var announced = request.request().getHeader("Content-Length");
    var limit = limit(request.normalizedPath());
    if (announced == null
        || !announced.matches("[0-9]{1,18}")
        || Long.parseLong(announced) <= (long) limit * MEGABYTE) {
      request.next();
      return;
    }
    var wanted = request.request().getHeader("Accept-Language");
    var language = wanted == null ? Language.EN : Language.of(wanted);
    var detail = Messages.text(language, "http.too-large", Integer.toString(limit));
    request
        .response()
        .setStatusCode(TOO_LARGE)
        .putHeader("Connection", "close")
        .putHeader("Content-Type", "application/problem+json")
        .end(Problems.tooLarge(detail, request))
        .onComplete(answered -> request.request().connection().close());
  }

  private static int limit(String path) {
    var isFile =
        path.startsWith("/api/v1/imports/")
            || path.toLowerCase(Locale.ROOT).endsWith("/participants");
    return isFile ? FILE_MEGABYTES : OTHER_MEGABYTES;
  }

  /** Keeps a body in a file. */
  static void copy(InputStream body, Path file) throws IOException {
    long left = (long) FILE_MEGABYTES * MEGABYTE;
    var buffer = new byte[BUFFER];
    try (var out = Files.newOutputStream(file)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new TooLargeException(FILE_MEGABYTES);
        }
        out.write(buffer, 0, read);
      }
    }
  }
}
