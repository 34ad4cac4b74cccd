package org.patentbridge.domain.classification;

import java.util.Locale;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A code of the national classification of economic activities (GB/T 4754).
 *
 * @param value a section letter, or two to four digits, with the letter in front allowed
 */
public record IndustryCode(String value) {

  public IndustryCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!value.matches("[A-T]|[A-T]?[0-9]{2,4}")) {
      throw new InvalidValueException("industry-code", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
