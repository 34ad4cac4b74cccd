package org.patentbridge.domain.search;

import org.patentbridge.domain.message.Reason;

/**
 * What would have found something where a search found nothing.
 *
 * @param kind in which way
 * @param clause the part of the search that is meant, as it is asked
 * @param instead what to ask in its place, empty where it is to be left out
 * @param found how many records that finds
 */
public record Clue(Kind kind, String clause, String instead, long found) {

  /** What a clue says of a clause. */
  public enum Kind {
    /** Without it there are results. */
    WITHOUT,
    /** With something near to it there are results. */
    INSTEAD,
    /** Not even by itself does it find anything. */
    FINDS_NOTHING
  }

  public Reason reason() {
    return switch (kind) {
      case WITHOUT -> Reason.of("search.clue.without", clause, found);
      case INSTEAD -> Reason.of("search.clue.instead", clause, instead, found);
      case FINDS_NOTHING -> Reason.of("search.clue.finds-nothing", clause);
    };
  }
}
