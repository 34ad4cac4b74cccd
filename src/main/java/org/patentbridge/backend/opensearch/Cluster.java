package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;

/**
 * The line to a cluster: says JSON and hears JSON, turns to another node where one is silent, and
 * waits where the cluster asks for patience. Whatever it is asked can be asked twice.
 */
final class Cluster implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final String ONE = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final int TOO_MUCH = 429;

  /** Too much to do, or between two states. */
  private static final Set<Integer> LATER = Set.of(TOO_MUCH, 502, 503, 504);

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(90);
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final ClusterAddress address;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;

  Cluster(ClusterAddress address) {
    this.address = address;
    this.transport = transport(address);
    this.client = new OpenSearchGenericClient(transport);
  }

  /** How often something is tried. */
  enum Patience {
    /** Somebody waits: about a second and a half. */
    ASKING(5),
    /** Nobody waits, and nothing may be lost: some two minutes. */
    LOADING(30);

    private final int attempts;

    Patience(int attempts) {
      this.attempts = attempts;
    }
  }

  private static OpenSearchTransport transport(ClusterAddress address) {
    var hosts =
        address.nodes().stream()
            .map(n -> new HttpHost(n.getScheme(), n.getHost(), n.getPort()))
            .toArray(HttpHost[]::new);
    var builder =
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setConnectionConfigCallback(
                c -> c.setConnectTimeout(Timeout.of(CONNECTING)).setSocketTimeout(timeout()))
            .setRequestConfigCallback(r -> r.setResponseTimeout(timeout()));
    if (address.user() != null) {
      var pair = address.user() + ":" + (address.password() == null ? "" : address.password());
      var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
      builder.setDefaultHeaders(
          new Header[] {new BasicHeader("Authorization", "Basic " + basic, true)});
    }
    return builder.build();
  }

  private static Timeout timeout() {
    return Timeout.of(ANSWERING);
  }

  ClusterAddress address() {
    return address;
  }

  Answer get(String path, Map<String, String> parameters) {
    return send("GET", path, parameters, null, Patience.ASKING);
  }

  Answer post(String path, Map<String, String> parameters, JsonNode body) {
    return send("POST", path, parameters, one(body), Patience.ASKING);
  }

  /** The same of something that must not be lost. */
  Answer change(String path, Map<String, String> parameters, @Nullable JsonNode body) {
    return send("POST", path, parameters, body == null ? null : one(body), Patience.LOADING);
  }

  Answer put(String path, Map<String, String> parameters, JsonNode body) {
    return send("PUT", path, parameters, one(body), Patience.LOADING);
  }

  Answer delete(String path, Map<String, String> parameters) {
    return send("DELETE", path, parameters, null, Patience.LOADING);
  }

  /** Several things in one request, a line each. */
  Answer lines(String path, Map<String, String> parameters, byte[] lines, Patience patience) {
    return send("POST", path, parameters, new Content(lines, LINES), patience);
  }

  static byte[] bytes(JsonNode json) {
    try {
      return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing JSON in memory failed", impossible);
    }
  }

  private static Content one(JsonNode body) {
    return new Content(bytes(body), ONE);
  }

  /** What is said, to be said again where it was not heard. */
  private record Content(byte[] bytes, String type) {}

  /** Says again what was not answered, each time a little later. */
  private Answer send(
      String method,
      String path,
      Map<String, String> parameters,
      @Nullable Content body,
      Patience patience) {
    var wait = FIRST_WAIT;
    for (int attempt = 1; ; attempt++) {
      boolean isLast = attempt == patience.attempts;
      try {
        var again = body == null ? null : Body.from(body.bytes(), body.type());
        var answer = once(method, path, parameters, again);
        if (isLast || !LATER.contains(answer.status())) {
          return answer;
        }
      } catch (IOException silent) {
        if (isLast || silent instanceof InterruptedIOException && Thread.interrupted()) {
          throw silence(silent);
        }
      }
      pause(wait);
      wait = longer(wait);
    }
  }

  private UnavailableException silence(IOException silent) {
    var here = Place.of("patentbridge.search.opensearch.urls");
    var silence =
        new UnavailableException(Problem.error("index-unreachable", here, address.describe()));
    silence.initCause(silent);
    return silence;
  }

  static Duration longer(Duration wait) {
    var twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
  }

  static Duration firstWait() {
    return FIRST_WAIT;
  }

  static boolean isLater(int status) {
    return LATER.contains(status);
  }

  static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for the search cluster was broken off", stopped);
    }
  }

  private Answer once(
      String method, String path, Map<String, String> parameters, @Nullable Body body)
      throws IOException {
    try (Response response =
        client.execute(Requests.create(method, path, List.of(), parameters, body))) {
      var heard = response.getBody();
      if (heard.isEmpty()) {
        return new Answer(response.getStatus(), MissingNode.getInstance());
      }
      try (var stream = heard.get().body()) {
        var parsed = JSON.readTree(stream);
        return new Answer(
            response.getStatus(), parsed == null ? MissingNode.getInstance() : parsed);
      } catch (JsonProcessingException noJson) {
        // A proxy between us and the cluster speaks in pages; its status says enough.
        return new Answer(response.getStatus(), MissingNode.getInstance());
      }
    } catch (ResponseException refusal) {
      return refused(refusal);
    }
  }

  /**
   * The client gives the cluster's answer as the text of an exception, below a line of its own.
   * That text goes no further: it may quote a query.
   */
  private static Answer refused(ResponseException refusal) {
    var text = String.valueOf(refusal.getMessage());
    try {
      return new Answer(refusal.status(), JSON.readTree(text.substring(text.indexOf('\n') + 1)));
    } catch (JsonProcessingException noJson) {
      return new Answer(refusal.status(), MissingNode.getInstance());
    }
  }

  /** The answer, where it is a good one. */
  Answer require(Answer answer, String doing) {
    if (!answer.isGood()) {
      throw failure(doing, answer.status(), answer.kind());
    }
    return answer;
  }

  /** Without the cluster's own words, which may quote a text. */
  IllegalStateException failure(String doing, int status, String kind) {
    return new IllegalStateException(
        "%s failed: the search cluster at %s answered %d %s"
            .formatted(doing, address.describe(), status, kind));
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("closing the line to the search cluster failed", failed);
    }
  }
}
