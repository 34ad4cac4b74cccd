package org.patentbridge.domain.access;

import java.util.Optional;

/** Marks words that we hand out, so that we know them when they come back. */
public interface Seals {

  /** The word with its mark; fit for addresses. */
  String seal(String word);

  /** The word, where the mark is ours. */
  Optional<String> open(String sealed);
}
