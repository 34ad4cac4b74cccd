package org.patentbridge.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.KeptAnswer;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.usecase.BeginOnce;
import org.patentbridge.usecase.EndOnce;

/**
 * A POST with an {@code Idempotency-Key} is carried out once: the same request again gets the same
 * answer. The key counts for one principal and one route. Answers that hold a secret are not kept,
 * so there keys are not heeded, however the address is spelled; nor where a POST only asks, nor
 * with bodies that are no JSON, which have ways of their own to be repeated.
 */
final class OnceOnly {

  private static final String KEY = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Set<Class<?>> UNHEEDED =
      Set.of(
          TokenResource.class,
          InvitationResource.class,
          SessionResource.class,
          MatchResource.class,
          NeedResource.class);
  private static final int FAILED = 500;

  /** The first request of its key. */
  @RequestScoped
  static class Begun {
    private final ObjectMapper json;
    private @Nullable Viewer viewer;
    private BeginOnce.@Nullable Request request;

    Begun(ObjectMapper json) {
      this.json = json;
    }

    ObjectMapper json() {
      return json;
    }

    void note(Viewer who, BeginOnce.Request what) {
      viewer = who;
      request = what;
    }

    @Nullable Viewer viewer() {
      return viewer;
    }

    BeginOnce.@Nullable Request request() {
      return request;
    }
  }

  private final Viewers viewers;
  private final BeginOnce beginOnce;
  private final EndOnce endOnce;
  private final Begun begun;

  OnceOnly(Viewers viewers, BeginOnce beginOnce, EndOnce endOnce, Begun begun) {
    this.viewers = viewers;
    this.beginOnce = beginOnce;
    this.endOnce = endOnce;
    this.begun = begun;
  }

  @ServerRequestFilter
  @Nullable Response before(ContainerRequestContext request, SimpleResourceInfo asked)
      throws IOException {
    var key = request.getHeaderString(KEY);
    var path = request.getUriInfo().getPath();
    var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    var isJson =
        type == null
            || type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
    if (key == null
        || !request.getMethod().equals("POST")
        || !isJson
        || UNHEEDED.contains(asked.getResourceClass())) {
      return null;
    }
    if (!FORM.matcher(key).matches()) {
      throw new InvalidValueException("idempotency-key", key);
    }
    var viewer = viewers.current();
    if (viewer.isAnybody()) {
      return null;
    }
    var body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    var wanted = new BeginOnce.Request("POST " + path, key, Digest.ofBytes(body));
    var kept = beginOnce.run(viewer, wanted);
    if (kept.isEmpty()) {
      begun.note(viewer, wanted);
      return null;
    }
    return again(kept.get());
  }

  private static Response again(KeptAnswer kept) {
    var answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
    if (kept.location() != null) {
      answer.header(HttpHeaders.LOCATION, kept.location());
    }
    if (kept.content() != null) {
      answer.entity(kept.content()).type(MediaType.APPLICATION_JSON_TYPE);
    }
    return answer.build();
  }

  @ServerResponseFilter
  void after(ContainerResponseContext response) throws JsonProcessingException {
    var viewer = begun.viewer();
    var asked = begun.request();
    if (viewer == null || asked == null) {
      return;
    }
    if (response.getStatus() >= FAILED) {
      endOnce.run(viewer, asked, null);
      return;
    }
    var entity = response.getEntity();
    var content = entity == null ? null : begun.json().writeValueAsString(entity);
    var location = response.getHeaderString(HttpHeaders.LOCATION);
    endOnce.run(viewer, asked, new EndOnce.Answered(response.getStatus(), location, content));
  }
}
