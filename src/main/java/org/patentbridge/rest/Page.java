package org.patentbridge.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A page of a list.
 *
 * @param items the items
 * @param next cursor of the next page, null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** The page with its {@code Link}; asked for one more item than the page holds. */
  static <S, T> Response of(
      List<S> found, int limit, Function<S, String> id, Function<S, T> view, UriInfo uri) {
    var shown = found.subList(0, Math.min(limit, found.size()));
    var more = found.size() > limit;
    var next = more ? seals().seal(id.apply(shown.getLast())) : null;
    var response = Response.ok(new Page<>(shown.stream().map(view).toList(), next));
    if (next != null) {
      var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
      response.links(Link.fromUri(target).rel("next").build());
    }
    return response.build();
  }

  /** The id that a cursor stands for; null for none. Cursors that are not ours are refused. */
  static @Nullable String idOf(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    return seals().open(cursor).orElseThrow(() -> new InvalidValueException("cursor", cursor));
  }

  private static Seals seals() {
    return CDI.current().select(Seals.class).get();
  }
}
