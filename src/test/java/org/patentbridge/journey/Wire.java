package org.patentbridge.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sends requests byte for byte: no client library mends an address, a header or a method on the
 * way.
 *
 * @param port of the service on this machine
 */
record Wire(int port) {

  private static final int PATIENCE = 20_000;
  private static final int LONGEST_HEAD = 1 << 16;

  /**
   * A request.
   *
   * @param method as it is sent
   * @param target as it stands in the first line
   * @param headers besides Host, Content-Length and Connection; a Host here takes its place
   * @param body empty for none
   */
  record Request(String method, String target, Map<String, String> headers, byte[] body) {

    Request with(String name, String value) {
      var more = new LinkedHashMap<>(headers);
      more.put(name, value);
      return new Request(method, target, more, body);
    }

    Request at(String other) {
      return new Request(method, other, headers, body);
    }

    Request by(String other) {
      return new Request(other, target, headers, body);
    }
  }

  /**
   * An answer.
   *
   * @param status 0 where the service closed without a word
   * @param text headers and body as they came
   */
  record Answer(int status, String text) {

    String body() {
      int at = text.indexOf("\r\n\r\n");
      return at < 0 ? "" : text.substring(at + 4);
    }
  }

  Answer send(Request request) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(bytes(request));
      socket.getOutputStream().flush();
      return read(socket, request.method());
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "no answer to " + request.method() + " " + request.target(), broken);
    }
  }

  private byte[] bytes(Request request) throws IOException {
    var head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
    if (!request.headers().containsKey("Host")) {
      head.append("Host: localhost:").append(port).append("\r\n");
    }
    request.headers().forEach((k, v) -> head.append(k).append(": ").append(v).append("\r\n"));
    head.append("Connection: close\r\n");
    if (request.body().length > 0 || !request.method().equals("GET")) {
      head.append("Content-Length: ").append(request.body().length).append("\r\n");
    }
    var out = new ByteArrayOutputStream();
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    out.write(request.body());
    return out.toByteArray();
  }

  private static boolean isEnough(String method, ByteArrayOutputStream all) {
    if (all.size() > LONGEST_HEAD) {
      return false;
    }
    var text = all.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    return end > 0
        && (method.equals("HEAD") || text.substring(0, end).contains("text/event-stream"));
  }

  /** To the end; of a stream of events the beginning will do. */
  private static Answer read(Socket socket, String method) throws IOException {
    var all = new ByteArrayOutputStream();
    var buffer = new byte[1 << 14];
    try {
      for (int n = socket.getInputStream().read(buffer);
          n >= 0;
          n = socket.getInputStream().read(buffer)) {
        all.write(buffer, 0, n);
        if (isEnough(method, all)) {
          break;
        }
      }
    } catch (SocketTimeoutException hung) {
      throw new IOException("the answer did not end in " + PATIENCE + " ms", hung);
    }
    var text = all.toString(StandardCharsets.UTF_8);
    return new Answer(
        text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
  }
}
