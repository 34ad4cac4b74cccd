package org.patentbridge.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.patentbridge.domain.access.PasswordDigest;
import org.patentbridge.domain.access.Passwords;

/**
 * Passwords by Argon2id (RFC 9106), written in the PHC string form, so that a later change of the
 * cost reads what is kept.
 */
@ApplicationScoped
final class Argon2Passwords implements Passwords {

  /** OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. */
  private static final int MEMORY_KIB = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;

  /** RFC 9106, section 3.1: 128 bits of salt, 256 bits of tag. */
  private static final int SALT = 16;

  private static final int TAG = 32;

  private static final String HEAD = "$argon2id$v=19$";

  private final SecureRandom random = new SecureRandom();
  private final PasswordDigest nobodys = digest("nobody has this one");

  @Override
  public PasswordDigest digest(String password) {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    var plain = Base64.getEncoder().withoutPadding();
    return new PasswordDigest(
        HEAD
            + "m=%d,t=%d,p=%d$".formatted(MEMORY_KIB, PASSES, LANES)
            + plain.encodeToString(salt)
            + "$"
            + plain.encodeToString(tag(password, salt, MEMORY_KIB, PASSES, LANES)));
  }

  @Override
  public boolean matches(String password, PasswordDigest kept) {
    var parts = kept.encoded().substring(HEAD.length()).split("\\$");
    var costs = parts[0].split("[=,]");
    var tag =
        tag(
            password,
            Base64.getDecoder().decode(parts[1]),
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]));
    return MessageDigest.isEqual(tag, Base64.getDecoder().decode(parts[2]));
  }

  @Override
  public void pretend(String password) {
    matches(password, nobodys);
  }

  private static byte[] tag(String password, byte[] salt, int memory, int passes, int lanes) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .build());
    var tag = new byte[TAG];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), tag);
    return tag;
  }
}
