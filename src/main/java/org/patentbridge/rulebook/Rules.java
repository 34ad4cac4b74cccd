package org.patentbridge.rulebook;

import java.nio.file.Path;
import java.util.List;

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

  /**
   * Writes the file of a profile in place of the one that stands; it takes effect with the next
   * start. What it takes the place of stays beside it, hidden, named by its digest.
   *
   * @param head what stands above it, each a line of its own
   * @return name of the file below the shelf
   * @throws org.patentbridge.domain.problem.BadInputException when the shelf would be refused with
   *     it; nothing is written then
   */
  String keepProfile(ScoringProfile profile, List<String> head);
}
