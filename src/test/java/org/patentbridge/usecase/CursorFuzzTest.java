package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.patentbridge.guard.HmacSeals;

/** Cursors that a machine makes up: none opens that was not sealed. */
@Tag("torture")
class CursorFuzzTest {

  private static final HmacSeals SEALS =
      new HmacSeals("a key of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8));

  @FuzzTest(maxDuration = "2m")
  void forgedOneDoesNotOpenAndASealedOneOpensAsItWas(FuzzedDataProvider data) {
    var word = data.consumeString(200);
    var forged = data.consumeRemainingAsString();
    var sealed = SEALS.seal(word);
    assertThat(SEALS.open(forged).filter(open -> !SEALS.seal(open).equals(forged))).isEmpty();
    if (StandardCharsets.UTF_8.newEncoder().canEncode(word)) {
      assertThat(SEALS.open(sealed)).contains(word);
    }
  }
}
