package org.patentbridge.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A small OpenID provider on this machine: discovery, keys, and one person who is always let in.
 */
public final class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

  static final String CLIENT = "patentbridge";

  /** Who stands at the provider's door at the moment. */
  static volatile String visitor = "nobody@example.org";

  private static final KeyPair KEYS = keys();
  private static final KeyPair FOREIGN = keys();
  private static volatile String issuer = "";

  private Optional<HttpServer> server = Optional.empty();

  @Override
  public Map<String, String> start() {
    try {
      var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      issuer = "http://localhost:" + made.getAddress().getPort();
      made.createContext("/.well-known/openid-configuration", e -> answer(e, discovery()));
      made.createContext("/keys", e -> answer(e, keySet()));
      made.createContext("/token", e -> answer(e, tokens()));
      made.createContext("/authorize", OpenIdProvider::sendBack);
      made.start();
      server = Optional.of(made);
    } catch (IOException occupied) {
      throw new UncheckedIOException("cannot open a port on this machine", occupied);
    }
    return Map.of(
        "patentbridge.openid.enabled",
        "true",
        "patentbridge.openid.server",
        issuer,
        "patentbridge.openid.client",
        CLIENT,
        "patentbridge.openid.secret",
        "a secret of a client that is long enough for its cookies");
  }

  @Override
  public void stop() {
    server.ifPresent(s -> s.stop(0));
  }

  /** A token that the provider signed. */
  static String token(String email, boolean verified, String audience, Instant until) {
    return token(KEYS, email, verified, audience, until);
  }

  /** The same, signed by somebody else under the provider's name. */
  static String forged(String email) {
    return token(FOREIGN, email, true, CLIENT, Instant.now().plusSeconds(300));
  }

  private static String token(
      KeyPair keys, String email, boolean verified, String audience, Instant until) {
    var claims =
        """
        {"iss": "%s", "sub": "4711", "aud": "%s", "email": "%s", "email_verified": %s,
         "iat": %d, "exp": %d}"""
            .formatted(
                issuer,
                audience,
                email,
                verified,
                until.getEpochSecond() - 600,
                until.getEpochSecond());
    var text =
        encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"one\"}".getBytes(UTF))
            + "."
            + encoded(claims.getBytes(UTF));
    try {
      var signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(keys.getPrivate());
      signer.update(text.getBytes(UTF));
      return text + "." + encoded(signer.sign());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("RSA is part of every JDK", missing);
    }
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private static String discovery() {
    return """
    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
     "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}"""
        .formatted(issuer);
  }

  private static String keySet() {
    var key = (RSAPublicKey) KEYS.getPublic();
    return """
    {"keys": [{"kty": "RSA", "kid": "one", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}"""
        .formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
  }

  private static String tokens() {
    var token = token(visitor, true, CLIENT, Instant.now().plusSeconds(300));
    return """
    {"access_token": "%1$s", "id_token": "%1$s", "token_type": "Bearer", "expires_in": 300}"""
        .formatted(token);
  }

  /** The person is let in at once. */
  private static void sendBack(HttpExchange exchange) throws IOException {
    var query = exchange.getRequestURI().getRawQuery();
    var target =
        parameter(query, "redirect_uri") + "?code=a-code&state=" + parameter(query, "state");
    exchange.getResponseHeaders().add("Location", target);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static String parameter(String query, String name) {
    return Arrays.stream(query.split("&"))
        .filter(p -> p.startsWith(name + "="))
        .map(p -> URLDecoder.decode(p.substring(name.length() + 1), UTF))
        .findFirst()
        .orElse("");
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(UTF);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static KeyPair keys() {
    try {
      var maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(2048);
      return maker.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("RSA is part of every JDK", missing);
    }
  }

  private static String unsigned(BigInteger number) {
    var bytes = number.toByteArray();
    return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
