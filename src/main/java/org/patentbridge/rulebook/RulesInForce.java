package org.patentbridge.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.Digest;

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

  @Override
  public String keepProfile(ScoringProfile profile, List<String> head) {
    var name = "scoring/" + profile.id() + ".yaml";
    try {
      var trial = Files.createTempDirectory("patentbridge-profile-");
      var written = trial.resolve(name);
      Files.createDirectories(trial.resolve("scoring"));
      Files.writeString(written, ProfileText.of(profile, head));
      new RulebookReader().read(trial, folder);
      replace(written, folder.resolve(name));
      Files.delete(written);
      Files.delete(trial.resolve("scoring"));
      Files.delete(trial);
    } catch (IOException stuck) {
      throw new UncheckedIOException("cannot write " + name + " in " + folder, stuck);
    }
    return name;
  }

  /** At once or not at all. */
  private static void replace(Path written, Path standing) throws IOException {
    if (Files.exists(standing)) {
      var digest = Digest.ofBytes(Files.readAllBytes(standing)).abbreviated();
      var kept = "." + standing.getFileName() + "." + digest;
      Files.copy(standing, standing.resolveSibling(kept), StandardCopyOption.REPLACE_EXISTING);
    }
    var beside = standing.resolveSibling("." + standing.getFileName() + ".new");
    Files.copy(written, beside, StandardCopyOption.REPLACE_EXISTING);
    Files.move(
        beside, standing, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Rulebook plus(Rulebook shelf, @Nullable TermList added) {
    return added == null ? shelf : shelf.plus(added);
  }
}
