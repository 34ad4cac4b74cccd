package org.patentbridge.domain.organization;

import java.util.List;

/** What people decided about names. */
public interface NameDecisions {

  /** Keeps a decision in place of any earlier one about the same two parties. */
  void save(NameDecision decision);

  /** All, by the ids of the two. */
  List<NameDecision> list();

  /** Counts up with every save that changes something, so that a reader knows what it has seen. */
  long revision();
}
