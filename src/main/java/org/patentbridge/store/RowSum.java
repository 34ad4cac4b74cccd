package org.patentbridge.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.patentbridge.domain.provenance.Digest;

/**
 * The sum of the digests of rows: the same for the same rows in any order, and another one as soon
 * as a row is missing, more or different.
 *
 * <p>Databases need not agree in which order they hand rows out. The sum is taken modulo 2^256.
 */
final class RowSum {

  private static final int BITS = 256;
  private static final int WORDS = BITS / Integer.SIZE;
  private static final long WORD = 0xffff_ffffL;
  private static final int HEX = 64;

  private final MessageDigest sha256;
  private final int[] sum = new int[WORDS];
  private long rows;

  RowSum() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  void add(String row) {
    rows++;
    var digest = sha256.digest(row.getBytes(StandardCharsets.UTF_8));
    long carry = 0;
    for (int word = WORDS - 1; word >= 0; word--) {
      int at = word * Integer.BYTES;
      int value =
          (digest[at] & 0xff) << 24
              | (digest[at + 1] & 0xff) << 16
              | (digest[at + 2] & 0xff) << 8
              | digest[at + 3] & 0xff;
      carry += (sum[word] & WORD) + (value & WORD);
      sum[word] = (int) carry;
      carry >>>= Integer.SIZE;
    }
  }

  long rows() {
    return rows;
  }

  Digest digest() {
    var value = BigInteger.ZERO;
    for (int word : sum) {
      value = value.shiftLeft(Integer.SIZE).or(BigInteger.valueOf(word & WORD));
    }
    var hex = value.toString(16);
    return new Digest("0".repeat(HEX - hex.length()) + hex);
  }
}
