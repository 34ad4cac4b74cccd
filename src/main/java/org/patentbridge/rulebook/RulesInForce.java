package org.patentbridge.rulebook;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shelf as it was read once and stays until the next start.
 *
 * @param folder where it was read
 * @param added a dictionary of the user's own, which lies elsewhere; null for none
 * @param current the rulebook that was read, dictionary and all
 */
public record RulesInForce(Path folder, @Nullable TermList added, Rulebook current)
    implements Rules {

  /**
   * Reads the shelf.
   *
   * @param terms a dictionary to add
   * @throws org.patentbridge.domain.problem.BadInputException with every problem of either
   */
  public static RulesInForce read(Path folder, Optional<Path> terms) {
    var shelf = new RulebookReader().read(folder);
    var added = terms.map(new TermListReader()::read).orElse(null);
    return new RulesInForce(folder, added, plus(shelf, added));
  }

  @Override
  public Rulebook with(Path other) {
    return plus(new RulebookReader().read(other, folder), added);
  }

  private static Rulebook plus(Rulebook shelf, @Nullable TermList added) {
    return added == null ? shelf : shelf.plus(added);
  }
}
