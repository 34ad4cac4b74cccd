package org.patentbridge.domain.chain;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names one link of a chain.
 *
 * @param chain the chain
 * @param link short id within the chain
 */
public record ChainLinkId(ChainId chain, String link) implements Comparable<ChainLinkId> {

  /** Reads {@code power-battery/cathode}. */
  public static ChainLinkId parse(String text) {
    var stroke = text.indexOf('/');
    if (stroke < 1 || !text.substring(stroke + 1).strip().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new InvalidValueException("chain-link-id", text);
    }
    return new ChainLinkId(
        new ChainId(text.substring(0, stroke).strip()), text.substring(stroke + 1).strip());
  }

  @Override
  public int compareTo(ChainLinkId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return chain + "/" + link;
  }
}
