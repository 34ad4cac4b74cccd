package org.patentbridge.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.retrieval.BatchWatch;

/**
 * The pools of an event's seekers one after another: as they are kept, else made now. Candidates of
 * some seekers are asked for ahead; nothing holds more than a page of kept pools.
 */
final class Pools {

  private static final int PAGE = 100;

  /** Seekers whose candidates are asked for at once: some hundred megabytes of hits. */
  private static final int AHEAD = 2_048;

  private final SeekerPools kept;
  private final Digest inputs;
  private final MatchingSession session;
  private final EventRules rules;
  private final List<Seeker> seekers;
  private final Deque<SeekerPool> page = new ArrayDeque<>();
  private int next;
  private int fetched;
  private final long known;

  /**
   * @param seekers all of them in their order
   */
  Pools(
      SeekerPools kept,
      Digest inputs,
      MatchingSession session,
      EventRules rules,
      List<Seeker> seekers) {
    this.kept = kept;
    this.seekers = seekers;
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

  /**
   * The pool of the seeker whose turn it is.
   *
   * @param watch is told how far the asking ahead is, where it is done now
   */
  SeekerPool next(Seeker seeker, BatchWatch watch) {
    if (!isNextKept() && next >= fetched) {
      fetch(watch);
    }
    var pool = isNextKept() ? read() : session.pool(seeker, rules);
    if (!pool.seeker().equals(seeker.id())) {
      throw new IllegalStateException(
          "the kept pool %d is of %s, not of %s".formatted(next, pool.seeker(), seeker.id()));
    }
    next++;
    return pool;
  }

  private void fetch(BatchWatch watch) {
    int until = Math.min(seekers.size(), next + AHEAD);
    int from = next;
    session
        .candidates()
        .fetch(
            seekers.subList(from, until),
            rules.candidates(),
            (done, total) ->
                watch.reached((long) from * total + (until - from) * done, seekers.size() * total));
    fetched = until;
  }

  private SeekerPool read() {
    if (page.isEmpty()) {
      page.addAll(kept.listFrom(inputs, next, PAGE));
    }
    return page.removeFirst();
  }
}
