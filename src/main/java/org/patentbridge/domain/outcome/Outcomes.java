package org.patentbridge.domain.outcome;

import java.util.List;

/** The kept statements on what became of pairings. */
public interface Outcomes {

  /** Keeps a statement in place of an earlier one on the same step of the same pairing. */
  void save(Outcome outcome);

  /** Takes a statement back; does nothing where there is none. */
  void remove(Outcome outcome);

  /** All of the workspace, by what they are about. */
  List<Outcome> list();
}
