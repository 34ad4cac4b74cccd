package org.patentbridge.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.patentbridge.domain.access.Seals;

/** Seals by HMAC-SHA-256 (RFC 2104), cut to 128 bits: nobody tries as many. */
public final class HmacSeals implements Seals {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MARK = 16;

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes that nobody else knows
   */
  public HmacSeals(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  @Override
  public String seal(String word) {
    var plain = word.getBytes(StandardCharsets.UTF_8);
    var mark = mark(plain);
    var sealed = ByteBuffer.allocate(MARK + plain.length).put(mark).put(plain).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  @Override
  public Optional<String> open(String sealed) {
    try {
      var bytes = Base64.getUrlDecoder().decode(sealed);
      if (bytes.length < MARK) {
        return Optional.empty();
      }
      var plain = Arrays.copyOfRange(bytes, MARK, bytes.length);
      return MessageDigest.isEqual(mark(plain), Arrays.copyOf(bytes, MARK))
          ? Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString())
          : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException forged) {
      return Optional.empty();
    }
  }

  private byte[] mark(byte[] plain) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(plain), MARK);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }
}
