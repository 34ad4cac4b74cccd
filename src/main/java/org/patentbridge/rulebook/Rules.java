package org.patentbridge.rulebook;

import java.nio.file.Path;

/** The shelf that is in force. */
public interface Rules {

  /** The rulebook as it was read at start. */
  Rulebook current();

  /**
   * The rulebook that a folder would make, whose missing files are taken from the shelf in force;
   * for trying rules out.
   *
   * @param folder one file is enough
   * @throws org.patentbridge.domain.problem.BadInputException with every problem of both together
   */
  Rulebook with(Path folder);
}
