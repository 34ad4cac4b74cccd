package org.patentbridge.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.domain.provenance.Digest;

/**
 * The pools of an event's seekers one after another: as they are kept, else made now. Nothing holds
 * more than a page of kept ones.
 */
final class Pools {

  private static final int PAGE = 100;

  private final SeekerPools kept;
  private final Digest inputs;
  private final MatchingSession session;
  private final EventRules rules;
  private final Deque<SeekerPool> page = new ArrayDeque<>();
  private long next;
  private long known;

  Pools(SeekerPools kept, Digest inputs, MatchingSession session, EventRules rules) {
    this.kept = kept;
    this.inputs = inputs;
    this.session = session;
    this.rules = rules;
    this.known = kept.count(inputs);
  }

  /** Whether the next pool is kept. */
  boolean isNextKept() {
    return next < known;
  }

  /** How many are kept at the beginning. */
  long kept() {
    return known;
  }

  /** The pool of the seeker whose turn it is. */
  SeekerPool next(Seeker seeker) {
    var pool = isNextKept() ? read() : session.pool(seeker, rules);
    if (!pool.seeker().equals(seeker.id())) {
      throw new IllegalStateException(
          "the kept pool %d is of %s, not of %s".formatted(next, pool.seeker(), seeker.id()));
    }
    next++;
    return pool;
  }

  private SeekerPool read() {
    if (page.isEmpty()) {
      page.addAll(kept.listFrom(inputs, next, PAGE));
    }
    return page.removeFirst();
  }
}
