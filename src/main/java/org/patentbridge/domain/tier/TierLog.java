package org.patentbridge.domain.tier;

import java.util.Collection;
import java.util.List;

/** The log of tiers; entries are added and never changed. */
public interface TierLog {

  void add(Collection<TierChange> changes);

  /** All of the workspace, oldest first. */
  List<TierChange> list();
}
