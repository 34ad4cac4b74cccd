package org.patentbridge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Floodgate.Gate;
import org.patentbridge.domain.access.PasswordDigest;
import org.patentbridge.domain.access.Secret;

/** Secrets are random, passwords slow, and who comes too often waits. */
class GuardTest {

  private final Argon2Passwords passwords = new Argon2Passwords();

  @Test
  void onlyTheSamePasswordMatches() {
    var kept = passwords.digest("correct horse 电池");
    assertThat(kept.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("correct horse 电池", kept)).isTrue();
    assertThat(passwords.matches("correct horse 电池 ", kept)).isFalse();
    assertThat(passwords.digest("correct horse 电池")).isNotEqualTo(kept);
    assertThat(kept.toString()).doesNotContain("argon2id");
  }

  /** The reference program `argon2` printed this for "password" and "somesalt". */
  @Test
  void digestOfTheReferenceProgramIsRead() {
    var theirs =
        new PasswordDigest(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
    assertThat(passwords.matches("password", theirs)).isTrue();
    assertThat(passwords.matches("Password", theirs)).isFalse();
  }

  @Test
  void noSecretComesTwice() {
    var secrets = new RandomSecrets();
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      var secret = secrets.make(Secret.TOKEN);
      assertThat(seen.add(secret.text())).isTrue();
      assertThat(secret.digest().hex()).doesNotContain(secret.text().substring(3));
      assertThat(secret).hasToString("secret");
    }
    assertThat(Secret.looksLikeToken(seen.iterator().next())).isTrue();
  }

  @Test
  void whoComesTooOftenWaitsAndNobodyElseDoes() {
    var gate = new BucketFloodgate(new BucketFloodgate.Rates(3, 2));
    for (int left = 2; left >= 0; left--) {
      var passage = gate.pass(Gate.REQUEST, "a");
      assertThat(passage.open()).isTrue();
      assertThat(passage.remaining()).isEqualTo(left);
    }
    var late = gate.pass(Gate.REQUEST, "a");
    assertThat(late.open()).isFalse();
    assertThat(late.seconds()).isBetween(1L, 21L);
    assertThat(gate.pass(Gate.REQUEST, "b").open()).isTrue();
    assertThat(gate.pass(Gate.SIGN_IN, "a").open()).isTrue();
    assertThat(gate.pass(Gate.SIGN_IN, "a").open()).isTrue();
    assertThat(gate.pass(Gate.SIGN_IN, "a").open()).isFalse();
    gate.forget(Gate.SIGN_IN, "a");
    assertThat(gate.pass(Gate.SIGN_IN, "a").open()).isTrue();
  }
}
