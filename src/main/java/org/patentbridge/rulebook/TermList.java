package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.provenance.Digest;

/**
 * A dictionary of a user's own, which lies outside the shelf.
 *
 * @param digest over the bytes of its file
 * @param pairs in the order of the file; a Chinese term may come more than once
 */
public record TermList(Digest digest, List<TermPair> pairs) {

  public TermList {
    pairs = List.copyOf(pairs);
  }
}
