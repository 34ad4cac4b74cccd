package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.problem.Place;

/** Reads the tables of {@code chains/}: per chain one of links and one of examples. */
final class ChainReader {

  static final String EXAMPLES = ".examples.csv";
  static final String UNPLACED = "unplaced";
  private static final List<String> LINK_COLUMNS =
      List.of(
          "link",
          "name_zh",
          "name_en",
          "position",
          "fed_by",
          "ipc_prefixes",
          "ipc_hints",
          "sei_codes",
          "gbt_codes",
          "keywords",
          "hints",
          "because");
  private static final List<String> EXAMPLE_COLUMNS = List.of("text", "ipc", "link");
  private static final List<String> POSITIONS =
      Arrays.stream(Position.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();

  private final Set<String> areas;
  private final Problems problems;

  /**
   * @param areas codes of the strategic emerging industries on the shelf; where there are none, no
   *     code is checked
   */
  ChainReader(Set<String> areas, Problems problems) {
    this.areas = Set.copyOf(areas);
    this.problems = problems;
  }

  List<ChainRule> read(ShelfFolder folder) {
    var chains = new ArrayList<ChainRule>();
    for (var file : folder.list("chains", ".csv")) {
      var table = file.name().replace(EXAMPLES, ".csv");
      if (!file.name().endsWith(EXAMPLES)) {
        chain(folder, file).ifPresent(chains::add);
      } else if (!folder.names().contains(table)) {
        problems.error("rules-examples-alone", file.place(), file.name(), table);
      }
    }
    return chains;
  }

  private Optional<ChainRule> chain(ShelfFolder folder, ShelfFile file) {
    var id = problems.take(file.place(), () -> new ChainId(file.stem()));
    return RuleTable.read(file, LINK_COLUMNS, problems)
        .flatMap(table -> id.map(named -> chain(folder, file, table, named)));
  }

  private ChainRule chain(ShelfFolder folder, ShelfFile file, RuleTable table, ChainId id) {
    var heading = heading(file, table);
    Map<String, RuleRow> rows = rows(table);
    var links = rows.values().stream().map(row -> link(id, row, rows.keySet())).toList();
    refuseLoops(rows);
    var nameZh = heading.getOrDefault("zh", "");
    var nameEn = heading.getOrDefault("en", "");
    var chain = new IndustrialChain(id, nameZh, nameEn, links);
    var rules = rows.values().stream().map(row -> rule(id, row)).toList();
    return new ChainRule(chain, about(heading), rules, examples(folder, file, chain));
  }

  /** Words between semicolons. */
  private static List<String> about(Map<String, String> heading) {
    return Arrays.stream(heading.getOrDefault("about", "").split(";"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The comment line {@code chain: id | zh: name | en: name | about: word; word}. */
  private Map<String, String> heading(ShelfFile file, RuleTable table) {
    Map<String, String> parts =
        Arrays.stream(table.heading().split("\\|"))
            .map(part -> part.split(":", 2))
            .filter(part -> part.length == 2)
            .collect(Collectors.toMap(p -> p[0].strip(), p -> p[1].strip(), (a, b) -> a));
    var place = Place.of(file.name(), 1);
    for (var key : List.of("chain", "zh", "en")) {
      if (parts.getOrDefault(key, "").isEmpty()) {
        problems.error("rules-chain-heading", place.field(key), table.heading(), key);
      }
    }
    var named = parts.getOrDefault("chain", file.stem());
    if (!named.equals(file.stem())) {
      problems.error("rules-chain-name", place.field("chain"), named, file.stem());
    }
    return parts;
  }

  private Map<String, RuleRow> rows(RuleTable table) {
    var rows = new LinkedHashMap<String, RuleRow>();
    var taken = new TakenNames(problems);
    for (var row : table.rows()) {
      var link = row.needed("link");
      if (!link.isEmpty() && taken.take(link, row.place("link"))) {
        rows.put(link, row);
      }
    }
    return rows;
  }

  private ChainLink link(ChainId chain, RuleRow row, Set<String> known) {
    var fedBy = new TreeSet<ChainLinkId>();
    for (var source : row.list("fed_by")) {
      if (known.contains(source)) {
        fedBy.add(new ChainLinkId(chain, source));
      } else {
        unknown(row, "fed_by", source, known);
      }
    }
    var position = row.needed("position");
    if (!position.isEmpty() && !POSITIONS.contains(position)) {
      unknown(row, "position", position, POSITIONS);
    }
    return new ChainLink(
        new ChainLinkId(chain, row.text("link")),
        row.needed("name_zh"),
        row.needed("name_en"),
        POSITIONS.contains(position)
            ? Position.valueOf(position.toUpperCase(Locale.ROOT))
            : Position.MIDSTREAM,
        fedBy);
  }

  private ChainRule.LinkRule rule(ChainId chain, RuleRow row) {
    var place = row.place("link");
    problems.take(place, () -> ChainLinkId.parse(chain + "/" + row.text("link")));
    var marks = new ChainRule.Marks(prefixes(row, "ipc_prefixes"), row.list("keywords"));
    if (marks.isEmpty()) {
      problems.error("rules-link-unmarked", place, row.text("link"));
    }
    return new ChainRule.LinkRule(
        new ChainLinkId(chain, row.text("link")),
        marks,
        new ChainRule.Marks(prefixes(row, "ipc_hints"), row.list("hints")),
        areas(row),
        taken(row, "gbt_codes", IndustryCode::new),
        row.needed("because"));
  }

  private List<IpcPrefix> prefixes(RuleRow row, String column) {
    return taken(row, column, IpcPrefix::parse);
  }

  private <T> List<T> taken(RuleRow row, String column, Function<String, T> reader) {
    return row.list(column).stream()
        .map(text -> problems.take(row.place(column), () -> reader.apply(text)))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<AreaCode> areas(RuleRow row) {
    var found = taken(row, "sei_codes", AreaCode::new);
    for (var code : found) {
      if (!areas.isEmpty() && !areas.contains(code.value())) {
        unknown(row, "sei_codes", code.value(), areas);
      }
    }
    return found;
  }

  private void refuseLoops(Map<String, RuleRow> rows) {
    var cleared = new LinkedHashSet<String>();
    for (var link : rows.keySet()) {
      follow(link, rows, new LinkedHashSet<>(), cleared);
    }
  }

  private void follow(
      String link, Map<String, RuleRow> rows, Set<String> path, Set<String> cleared) {
    var row = rows.get(link);
    if (row == null || cleared.contains(link)) {
      return;
    }
    path.add(link);
    for (var source : row.list("fed_by")) {
      if (path.contains(source)) {
        var way = String.join(" ← ", path) + " ← " + source;
        problems.error("rules-chain-loop", row.place("fed_by"), source, way);
      } else {
        follow(source, rows, path, cleared);
      }
    }
    path.remove(link);
    cleared.add(link);
  }

  private List<ChainRule.Example> examples(
      ShelfFolder folder, ShelfFile file, IndustrialChain chain) {
    var name = file.name().replace(".csv", EXAMPLES);
    var found = folder.find(name);
    if (found.isEmpty()) {
      if (!folder.names().contains(name)) {
        problems.error("rules-no-examples", file.place(), chain.id().toString());
      }
      return List.of();
    }
    return RuleTable.read(found.get(), EXAMPLE_COLUMNS, problems)
        .map(table -> table.rows().stream().map(row -> example(row, chain)).toList())
        .orElse(List.of());
  }

  private ChainRule.Example example(RuleRow row, IndustrialChain chain) {
    var ipc =
        row.list("ipc").stream()
            .map(text -> problems.take(row.place("ipc"), () -> IpcSymbol.parse(text)))
            .flatMap(Optional::stream)
            .toList();
    return new ChainRule.Example(row.needed("text"), ipc, expected(row, chain));
  }

  private @Nullable ChainLinkId expected(RuleRow row, IndustrialChain chain) {
    var link = row.needed("link");
    var known = chain.links().stream().map(l -> l.id().link()).collect(Collectors.toList());
    if (known.contains(link)) {
      return new ChainLinkId(chain.id(), link);
    }
    known.add(UNPLACED);
    if (!link.isEmpty() && !link.equals(UNPLACED)) {
      unknown(row, "link", link, known);
    }
    return null;
  }

  private void unknown(RuleRow row, String column, String name, Collection<String> known) {
    var meant = NearestName.suggestion(name, known);
    problems.error("rules-unknown-name", row.place(column), name, meant);
  }
}
