package org.patentbridge.intake.correction;

import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Makes sure that a file can be written without taking another's place. */
final class FreeTarget {

  private FreeTarget() {}

  /**
   * @throws BadInputException when there is such a file already, or no folder for it
   */
  static void check(Path target) {
    var name = target.toString();
    if (Files.exists(target)) {
      throw new BadInputException(Problem.error("file-exists", Place.of(name), name));
    }
    var folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadInputException(
          Problem.error("folder-missing", Place.of(name), String.valueOf(folder)));
    }
  }
}
