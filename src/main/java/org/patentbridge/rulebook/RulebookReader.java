package org.patentbridge.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;

/** Reads a folder of rules, all of it, before it refuses any of it. */
public final class RulebookReader {

  static final String FIELDS = "fields.yaml";
  static final String ANALYZERS = "analyzers.yaml";
  static final String COLUMNS = "columns.yaml";
  static final String OPEN_LICENCE = "open-licence.yaml";
  static final String REGIONS = "regions.csv";
  static final String EXAMPLES = "examples.yaml";

  /**
   * The rulebook in a folder.
   *
   * @throws BadInputException with every problem of every file, when there is an error among them
   */
  public Rulebook read(Path folder) {
    return reading(folder).getRulebook();
  }

  /** The rulebook in a folder, or why it was refused; with warnings in either case. */
  public RulebookReading reading(Path folder) {
    var problems = new Problems();
    var shelf = ShelfFolder.read(folder, problems);
    var rulebook = rulebook(shelf, problems);
    var report = problems.report();
    return new RulebookReading(report.hasErrors() ? null : rulebook, report);
  }

  private static Rulebook rulebook(ShelfFolder shelf, Problems problems) {
    var analyzers =
        find(shelf, ANALYZERS, problems).map(new AnalyzersReader(problems)::read).orElse(List.of());
    var analyzerIds = analyzers.stream().map(AnalyzerRule::id).toList();
    var profileFiles = shelf.list("scoring", ".yaml");
    var profileIds = profileFiles.stream().map(ShelfFile::stem).toList();
    var columns = new ColumnsReader(problems);
    find(shelf, COLUMNS, problems).ifPresent(columns::read);
    var words = new WordReader(problems);
    return new Rulebook(
        shelf.fingerprint(),
        find(shelf, FIELDS, problems)
            .map(new FieldsReader(analyzerIds, problems)::read)
            .orElse(List.of()),
        analyzers,
        words.synonyms(shelf),
        words.terms(shelf),
        new ChainReader(problems).read(shelf),
        profileFiles.stream()
            .map(new ProfileReader(problems)::read)
            .flatMap(Optional::stream)
            .toList(),
        shelf.list("events", ".yaml").stream()
            .map(new TemplateReader(profileIds, problems)::read)
            .flatMap(Optional::stream)
            .toList(),
        columns.columns(),
        columns.values(),
        new IntakeRulesReader(shelf, problems).read(columns.columns()));
  }

  static Optional<ShelfFile> find(ShelfFolder shelf, String name, Problems problems) {
    if (!shelf.names().contains(name)) {
      problems.error("rules-missing-file", Place.of(name), name);
    }
    return shelf.find(name);
  }
}
