package org.patentbridge.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;

/** Reads a folder of rules, all of it, before it refuses any of it. */
public final class RulebookReader {

  static final String FIELDS = "fields.yaml";
  static final String ANALYZERS = "analyzers.yaml";
  static final String RANKING = "ranking.yaml";
  static final String COLUMNS = "columns.yaml";
  static final String MERGING = "merging.yaml";
  static final String OPEN_LICENCE = "open-licence.yaml";
  static final String REGIONS = "regions.csv";
  static final String SERIES = "series.yaml";
  static final String TIERS = "tiers.yaml";
  static final String INVESTORS = "investors.yaml";
  static final String SHORTLIST = "shortlist.yaml";
  static final String EXAMPLES = "examples.yaml";

  /**
   * The rulebook in a folder.
   *
   * @throws BadInputException with every problem of every file, when there is an error among them
   */
  public Rulebook read(Path folder) {
    return reading(folder).getRulebook();
  }

  /**
   * The rulebook in a folder whose missing files are taken from another.
   *
   * @param folder its files come first
   * @param rest a whole folder of rules
   * @throws BadInputException as {@link #read(Path)}
   */
  public Rulebook read(Path folder, Path rest) {
    return reading(List.of(folder, rest)).getRulebook();
  }

  /** The rulebook in a folder, or why it was refused; with warnings in either case. */
  public RulebookReading reading(Path folder) {
    return reading(List.of(folder));
  }

  private static RulebookReading reading(List<Path> folders) {
    var problems = new Problems();
    var shelf = ShelfFolder.read(folders, problems);
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
    var industries = new IndustriesReader(shelf, problems).read();
    return new Rulebook(
        shelf.fingerprint(),
        find(shelf, FIELDS, problems)
            .map(new FieldsReader(analyzerIds, problems)::read)
            .orElse(List.of()),
        analyzers,
        find(shelf, RANKING, problems)
            .map(new RankingReader(problems)::read)
            .orElse(RankingRule.WORDS_ALONE),
        words.synonyms(shelf),
        words.terms(shelf),
        List.of(),
        new ThesaurusReader(problems).read(shelf),
        new ChainReader(areaCodes(industries), problems).read(shelf),
        shelf.fingerprintOf(RulebookReader::tellsLinks),
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
        find(shelf, MERGING, problems)
            .map(new MergingReader(problems)::read)
            .orElse(MergeRules.NONE),
        shelf.list("layouts", ".yaml").stream()
            .map(new LayoutReader(columns.columns(), problems)::read)
            .flatMap(Optional::stream)
            .toList(),
        industries,
        new NeedsReader(shelf, problems).read(),
        names(shelf, problems),
        new IntakeRulesReader(shelf, problems).read(columns.columns()),
        find(shelf, SERIES, problems)
            .map(new SeriesReader(problems)::read)
            .orElse(SeriesRules.NONE),
        find(shelf, TIERS, problems).map(new TiersReader(problems)::read).orElse(TierRules.NONE),
        find(shelf, INVESTORS, problems)
            .map(new InvestorsReader(problems)::read)
            .orElse(InvestorRules.NONE),
        find(shelf, SHORTLIST, problems)
            .map(new ShortlistReader(templateIds(shelf), problems)::read)
            .orElse(ShortlistRules.NONE));
  }

  private static NameRules names(ShelfFolder shelf, Problems problems) {
    var names = new NamesReader(problems);
    return new NameRules(
        names.legalForms(find(shelf, NamesReader.LEGAL_FORMS, problems)),
        names.known(find(shelf, NamesReader.UNIVERSITIES, problems)),
        names.abbreviations(find(shelf, NamesReader.ABBREVIATIONS, problems)));
  }

  private static List<String> templateIds(ShelfFolder shelf) {
    return shelf.list("events", ".yaml").stream().map(ShelfFile::stem).toList();
  }

  private static Set<String> areaCodes(IndustryRules industries) {
    return industries.names().areas().stream()
        .map(area -> area.code().value())
        .collect(Collectors.toSet());
  }

  /** Tables that decide on which links records are placed; examples decide nothing. */
  private static boolean tellsLinks(String name) {
    return name.startsWith("chains/") && !name.endsWith(ChainReader.EXAMPLES);
  }

  static Optional<ShelfFile> find(ShelfFolder shelf, String name, Problems problems) {
    if (!shelf.names().contains(name)) {
      problems.error("rules-missing-file", Place.of(name), name);
    }
    return shelf.find(name);
  }
}
