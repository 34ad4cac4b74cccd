package org.patentbridge.domain.provenance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

  private static final int LENGTH = 64;
  private static final int SHORT = 12;

  public Digest {
    if (hex.length() != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 digest has 64 digits, not " + hex.length());
    }
  }

  /** The digest of lines; each line is closed by a line feed, so boundaries count. */
  public static Digest ofLines(Stream<String> lines) {
    var digest = sha256();
    lines.forEachOrdered(
        line -> {
          digest.update(line.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) '\n');
        });
    return new Digest(HexFormat.of().formatHex(digest.digest()));
  }

  public static Digest ofLines(String... lines) {
    return ofLines(Arrays.stream(lines));
  }

  /** The digest of the bytes of a file. */
  public static Digest ofBytes(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /** The first twelve digits, for people. */
  public String abbreviated() {
    return hex.substring(0, SHORT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
