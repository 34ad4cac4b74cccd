package org.patentbridge.domain.problem;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param severity how much it matters
 * @param code stable key such as {@code wrong-check-digit}; the catalogue holds {@code
 *     problem.<code>} and {@code problem.<code>.advice}
 * @param place where it stands
 * @param value the offending value, cut to {@value #MAX_VALUE} characters
 * @param arguments what the sentence needs beyond the value, in the order that the catalogue says
 */
public record Problem(
    Severity severity, String code, Place place, String value, List<String> arguments) {

  /** Longest value that is repeated to the user. */
  public static final int MAX_VALUE = 120;

  public Problem {
    arguments = List.copyOf(arguments);
    if (value.length() > MAX_VALUE) {
      value = value.substring(0, MAX_VALUE - 1) + "…";
    }
  }

  public static Problem error(String code, Place place, String value, String... arguments) {
    return new Problem(Severity.ERROR, code, place, value, List.of(arguments));
  }

  public static Problem warning(String code, Place place, String value, String... arguments) {
    return new Problem(Severity.WARNING, code, place, value, List.of(arguments));
  }

  /** The problem that a refused value is, at the place where it stood. */
  public static Problem of(InvalidValueException refused, Place place) {
    return new Problem(Severity.ERROR, refused.code(), place, refused.value(), refused.arguments());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
