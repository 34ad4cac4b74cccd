package org.patentbridge.domain.mandate;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an investment: the source's own id with the source in front, else what is known of the
 * deal.
 *
 * @param value never blank, at most {@value #MAX_LENGTH} characters
 */
public record InvestmentId(String value) implements Comparable<InvestmentId> {

  static final int MAX_LENGTH = 160;

  public InvestmentId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("investment-id", value);
    }
  }

  @Override
  public int compareTo(InvestmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
