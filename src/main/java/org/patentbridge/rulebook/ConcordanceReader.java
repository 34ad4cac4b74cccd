package org.patentbridge.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;

/**
 * Reads an official concordance by its path: a table parted by tabs with the columns code, name_zh,
 * level, parent, ipc (parted by blanks) and keywords_zh. The key digital technologies of 2023 and
 * the strategic emerging industries of 2021 come in this form.
 */
public final class ConcordanceReader {

  private static final List<String> COLUMNS =
      List.of("code", "name_zh", "level", "parent", "ipc", "keywords_zh");

  private final Problems problems = new Problems();

  /**
   * The table in a file.
   *
   * @throws BadInputException with every cell that cannot be read, when there is one
   * @throws UncheckedIOException when the disk fails
   */
  public Concordance read(Path file) {
    var name = file.toString();
    var branches =
        text(file, name)
            .map(text -> new ShelfFile(name, text))
            .flatMap(shelf -> RuleTable.read(shelf, '\t', COLUMNS, problems))
            .map(table -> table.rows().stream().map(this::branch).toList())
            .orElse(List.of());
    if (problems.report().hasErrors()) {
      throw new BadInputException(problems.report());
    }
    return new Concordance(name, branches);
  }

  private Optional<String> text(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      problems.error("file-missing", Place.of(name), name);
      return Optional.empty();
    }
    try {
      return ShelfFolder.decoded(name, Files.readAllBytes(file), problems);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + name + " failed", failed);
    }
  }

  private Concordance.Branch branch(RuleRow row) {
    var ipc =
        Arrays.stream(row.text("ipc").split("\\s+"))
            .filter(text -> !text.isEmpty())
            .map(text -> problems.take(row.place("ipc"), () -> IpcPattern.parse(text)))
            .flatMap(Optional::stream)
            .toList();
    return new Concordance.Branch(row.needed("code"), row.needed("name_zh"), ipc);
  }
}
