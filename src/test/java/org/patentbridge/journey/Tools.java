package org.patentbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An assistant that speaks the Model Context Protocol over HTTP, message for message. */
final class Tools implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger IDS = new AtomicInteger();

  private final URI endpoint;
  private final @Nullable String token;
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable String session;

  Tools(URI service, @Nullable String token) {
    this.endpoint = service.resolve("/mcp");
    this.token = token;
  }

  /**
   * What a tool told.
   *
   * @param refused whether it told a problem
   * @param text what it told
   */
  record Told(boolean refused, String text) {

    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (IOException noJson) {
        throw new UncheckedIOException(text, noJson);
      }
    }

    /** As the matrix calls it. */
    String kind() {
      if (!refused) {
        return "ok";
      }
      return text.contains("There is no")
          ? "not found"
          : text.contains("may not") || text.contains("Nobody is signed in") ? "refused" : "ok";
    }
  }

  /** Begins a session, as clients do. */
  JsonNode initialize() {
    var answer =
        post(
            message(
                "initialize",
                Map.of(
                    "protocolVersion",
                    "2025-06-18",
                    "capabilities",
                    Map.of(),
                    "clientInfo",
                    Map.of("name", "a test", "version", "1"))),
            Map.of());
    session = answer.headers().firstValue("Mcp-Session-Id").orElse(null);
    post(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"), Map.of());
    return body(answer).path("result");
  }

  JsonNode list() {
    return body(post(message("tools/list", Map.of()), Map.of())).at("/result/tools");
  }

  Told call(String tool, Map<String, Object> arguments) {
    var answer =
        body(post(message("tools/call", Map.of("name", tool, "arguments", arguments)), Map.of()));
    var result = answer.path("result");
    if (result.isMissingNode()) {
      throw new IllegalStateException("no result: " + answer);
    }
    return new Told(result.path("isError").asBoolean(), result.at("/content/0/text").asText());
  }

  static Map<String, Object> message(String method, Map<String, Object> parameters) {
    var message = new LinkedHashMap<String, Object>();
    message.put("jsonrpc", "2.0");
    message.put("id", IDS.incrementAndGet());
    message.put("method", method);
    message.put("params", parameters);
    return message;
  }

  HttpResponse<String> post(Map<String, Object> message, Map<String, String> headers) {
    try {
      var request =
          HttpRequest.newBuilder(endpoint)
              .header("Content-Type", "application/json")
              .header("Accept", "application/json, text/event-stream")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)));
      headers.forEach(request::header);
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      if (session != null) {
        request.header("Mcp-Session-Id", session);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException("no answer of " + endpoint, broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an answer was awaited", interrupted);
    }
  }

  /** The answer itself, or the last event of a stream. */
  private static JsonNode body(HttpResponse<String> answer) {
    var text = answer.body();
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
      text =
          text.lines()
              .filter(line -> line.startsWith("data:"))
              .reduce((first, last) -> last)
              .orElse("")
              .substring("data:".length());
    }
    try {
      return JSON.readTree(text);
    } catch (IOException noJson) {
      throw new UncheckedIOException(answer.statusCode() + " " + text, noJson);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
