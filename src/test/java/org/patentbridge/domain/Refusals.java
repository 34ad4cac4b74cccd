package org.patentbridge.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Says that a value is refused under a code which the catalogue can put into words. */
public final class Refusals {

  private Refusals() {}

  public static void refuses(String code, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(making)
        .matches(e -> e.code().equals(code), "has the code " + code)
        .satisfies(Refusals::canBeSaid);
  }

  private static void canBeSaid(InvalidValueException refused) {
    var problem = Problem.of(refused, Place.of("list.csv", 2));
    for (Language language : Language.values()) {
      org.assertj.core.api.Assertions.assertThat(Messages.text(language, problem))
          .isNotBlank()
          .doesNotContain("{");
    }
  }
}
