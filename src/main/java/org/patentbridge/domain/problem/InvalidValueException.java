package org.patentbridge.domain.problem;

import java.util.List;

/** A text that is not a valid value of its type; says which rule refused it. */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String value;
  private final List<String> arguments;

  /**
   * @param code problem code, see {@link Problem#code()}
   * @param value the text that was refused
   * @param arguments what the sentence needs beyond the value
   */
  public InvalidValueException(String code, String value, String... arguments) {
    super(code + ": '" + value + "'" + (arguments.length == 0 ? "" : " " + List.of(arguments)));
    this.code = code;
    this.value = value;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public String value() {
    return value;
  }

  public List<String> arguments() {
    return arguments;
  }
}
