package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.provenance.Digest;

/** The kept pools of seekers: how far a run came, and what its lists were balanced over. */
public interface SeekerPools {

  /**
   * Keeps pools behind those that are kept.
   *
   * @param inputs digest of all that decides them
   * @param from place of the first of them among the event's seekers, from 0
   */
  void save(EventId event, Digest inputs, long from, List<SeekerPool> pools);

  /** The kept pools from a place on, in the order of seekers, at most {@code limit}. */
  List<SeekerPool> listFrom(Digest inputs, long from, int limit);

  long count(Digest inputs);

  /** Forgets those of an event that rest on other inputs. */
  void dropOthers(EventId event, Digest kept);
}
