package org.patentbridge.rulebook;

/** The shelf that is in force. */
public interface Rules {

  /** The rulebook as it was read at start. */
  Rulebook current();
}
