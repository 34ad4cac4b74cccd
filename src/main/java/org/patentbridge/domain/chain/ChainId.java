package org.patentbridge.domain.chain;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an industrial chain.
 *
 * @param value lower-case words joined by hyphens, for example {@code power-battery}
 */
public record ChainId(String value) implements Comparable<ChainId> {

  public ChainId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new InvalidValueException("chain-id", value);
    }
  }

  @Override
  public int compareTo(ChainId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
