package org.patentbridge.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Opens judged collections: a folder with {@code corpus.jsonl} (or {@code .gz}), {@code
 * queries.jsonl} and {@code qrels.tsv}, or a folder with a {@code collection.json} that names files
 * of patents, needs and judgments.
 */
public final class CollectionReader {

  private final Intake intake;

  /**
   * @param intake reads the patents, needs and judgments that a {@code collection.json} names
   */
  public CollectionReader(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads queries and judgments and checks them; the documents are read on demand.
   *
   * @throws BadInputException with everything that is wrong
   */
  public JudgedCollection open(Path folder) {
    if (Files.isRegularFile(folder.resolve(NamedCollection.FILE))) {
      return new NamedCollection(intake, folder).open();
    }
    if (PlainCollection.isOne(folder)) {
      return new PlainCollection(folder).open();
    }
    throw new BadInputException(
        Problem.error("collection-missing", Place.of(folder.toString()), folder.toString()));
  }

  /** The folder's own name. */
  static String nameOf(Path folder) {
    var last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "collection" : last.toString();
  }
}
