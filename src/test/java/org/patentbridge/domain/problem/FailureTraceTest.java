package org.patentbridge.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailureTraceTest {

  private static String printed(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  @Test
  void logTellsKindsAndPlacesAndNoWord() {
    var failure =
        new IllegalStateException(
            "value too long: a secret need", new IllegalArgumentException("a secret need"));

    var logged = printed(FailureTrace.of(failure));

    assertThat(printed(failure)).contains("secret");
    assertThat(logged)
        .doesNotContain("secret")
        .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
        .contains("logTellsKindsAndPlacesAndNoWord");
  }

  @Test
  void causesThatGoRoundEnd() {
    var first = new IllegalStateException("one");
    var second = new IllegalStateException("two", first);
    first.initCause(second);

    assertThat(printed(FailureTrace.of(first))).contains("IllegalStateException");
  }
}
