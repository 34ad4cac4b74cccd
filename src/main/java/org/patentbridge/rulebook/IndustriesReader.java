package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.IndustryArea;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.industry.TechnologyField;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.rulebook.IndustryRules.AreaRule;
import org.patentbridge.rulebook.IndustryRules.Edition;
import org.patentbridge.rulebook.IndustryRules.Example;
import org.patentbridge.rulebook.IndustryRules.FieldClass;
import org.patentbridge.rulebook.IndustryRules.Successor;

/** Reads the tables of {@code industries/}. */
final class IndustriesReader {

  static final String FIELDS = "industries/wipo35.csv";
  static final String FIELD_NAMES = "industries/wipo35.fields.csv";
  static final String AREAS = "industries/strategic-emerging.csv";
  static final String AREA_NAMES = "industries/strategic-emerging.areas.csv";
  static final String SUCCESSORS = "industries/ipc-successors.csv";
  static final String EXAMPLES = "industries/examples.csv";

  private static final List<String> FIELD_COLUMNS = List.of("field", "ipc");
  private static final List<String> FIELD_NAME_COLUMNS =
      List.of("field", "sector_zh", "sector_en", "name_zh", "name_en");
  private static final List<String> AREA_COLUMNS =
      List.of("area", "rule", "ipc", "ipc_exclude", "keywords", "not_keywords");
  private static final List<String> AREA_NAME_COLUMNS = List.of("code", "name_zh", "name_en");
  private static final List<String> SUCCESSOR_COLUMNS = List.of("now", "before", "because");
  private static final List<String> EXAMPLE_COLUMNS = List.of("text", "ipc", "fields", "areas");

  private final ShelfFolder shelf;
  private final Problems problems;

  IndustriesReader(ShelfFolder shelf, Problems problems) {
    this.shelf = shelf;
    this.problems = problems;
  }

  IndustryRules read() {
    var fieldNames = fieldNames();
    var areaNames = areaNames();
    var numbers = fieldNames.stream().map(f -> f.number().toString()).toList();
    var codes = areaNames.stream().map(a -> a.code().toString()).toList();
    var fields = table(FIELDS, FIELD_COLUMNS);
    var areas = table(AREAS, AREA_COLUMNS);
    var successors = each(SUCCESSORS, SUCCESSOR_COLUMNS, "now", this::successor);
    return new IndustryRules(
        edition(FIELDS, fields),
        fields.map(t -> fieldClasses(t, numbers)).orElse(List.of()),
        edition(AREAS, areas),
        areas.map(t -> areaRules(t, codes)).orElse(List.of()),
        successors,
        new IndustryNames(fieldNames, areaNames),
        each(EXAMPLES, EXAMPLE_COLUMNS, "text", row -> example(row, numbers, codes)));
  }

  private Optional<RuleTable> table(String name, List<String> columns) {
    if (!shelf.names().contains(name)) {
      problems.error("rules-missing-file", Place.of(name), name);
    }
    return shelf.find(name).flatMap(file -> RuleTable.read(file, columns, problems));
  }

  /** The rows of a small table whose first column names each row once. */
  private <T> List<T> each(
      String name, List<String> columns, String key, Function<RuleRow, Optional<T>> reader) {
    var taken = new TakenNames(problems);
    return table(name, columns).map(RuleTable::rows).orElse(List.of()).stream()
        .filter(row -> taken.take(row.needed(key), row.place(key)))
        .map(reader)
        .flatMap(Optional::stream)
        .toList();
  }

  private Edition edition(String name, Optional<RuleTable> table) {
    var file = shelf.find(name);
    if (table.isEmpty() || file.isEmpty()) {
      return Edition.NONE;
    }
    var heading = Heading.of(table.get());
    return new Edition(
        heading.needed("version", file.get(), problems),
        heading.needed("ipc", file.get(), problems),
        shelf.fingerprintOf(n -> n.equals(name) || n.equals(SUCCESSORS)));
  }

  private List<TechnologyField> fieldNames() {
    return each(FIELD_NAMES, FIELD_NAME_COLUMNS, "field", this::fieldName);
  }

  private Optional<TechnologyField> fieldName(RuleRow row) {
    var sectorZh = row.needed("sector_zh");
    var sectorEn = row.needed("sector_en");
    var nameZh = row.needed("name_zh");
    var nameEn = row.needed("name_en");
    return problems
        .take(row.place("field"), () -> FieldNumber.parse(row.text("field")))
        .map(number -> new TechnologyField(number, sectorZh, sectorEn, nameZh, nameEn));
  }

  private List<IndustryArea> areaNames() {
    return each(AREA_NAMES, AREA_NAME_COLUMNS, "code", this::areaName);
  }

  private Optional<IndustryArea> areaName(RuleRow row) {
    var nameZh = row.needed("name_zh");
    var nameEn = row.needed("name_en");
    return problems
        .take(row.place("code"), () -> new AreaCode(row.text("code")))
        .map(code -> new IndustryArea(code, nameZh, nameEn));
  }

  private List<FieldClass> fieldClasses(RuleTable table, List<String> numbers) {
    var taken = new TakenNames(problems);
    var classes = new ArrayList<FieldClass>();
    for (var row : table.rows()) {
      var field = known(row, "field", numbers);
      var ipc = row.needed("ipc");
      if (field.isPresent() && !ipc.isEmpty() && taken.take(ipc, row.place("ipc"))) {
        pattern(row, "ipc", ipc)
            .map(part -> new FieldClass(FieldNumber.parse(field.get()), part))
            .ifPresent(classes::add);
      }
    }
    return classes;
  }

  private List<AreaRule> areaRules(RuleTable table, List<String> codes) {
    var taken = new TakenNames(problems);
    var rules = new ArrayList<AreaRule>();
    for (var row : table.rows()) {
      var area = known(row, "area", codes);
      var number = row.needed("rule");
      if (!number.isEmpty() && !number.matches("[1-9][0-9]{0,3}")) {
        problems.error("rules-expects-number", row.place("rule"), number, "1", "9999");
      } else if (area.isPresent() && taken.take(area.get() + "/" + number, row.place("rule"))) {
        rules.add(areaRule(row, new AreaCode(area.get()), number));
      }
    }
    return rules;
  }

  private AreaRule areaRule(RuleRow row, AreaCode area, String number) {
    row.needed("ipc");
    var taken = patterns(row, "ipc");
    var leftOut = patterns(row, "ipc_exclude");
    for (var part : leftOut) {
      if (taken.stream().noneMatch(t -> reaches(t, part))) {
        problems.warning("rules-exclusion-idle", row.place("ipc_exclude"), part.toString());
      }
    }
    return new AreaRule(
        area,
        number.isEmpty() ? 1 : Integer.parseInt(number),
        taken,
        leftOut,
        row.list("keywords"),
        row.list("not_keywords"));
  }

  /** Whether leaving a part out can take anything away from what is taken. */
  private static boolean reaches(IpcPattern taken, IpcPattern leftOut) {
    return taken.key().startsWith(leftOut.key()) || leftOut.key().startsWith(taken.key());
  }

  private Optional<Successor> successor(RuleRow row) {
    var because = row.needed("because");
    return pattern(row, "now", row.text("now"))
        .flatMap(
            now ->
                problems
                    .take(row.place("before"), () -> IpcSymbol.parse(row.needed("before")))
                    .map(before -> new Successor(now, before, because)));
  }

  private Optional<Example> example(RuleRow row, List<String> numbers, List<String> codes) {
    var ipc =
        row.list("ipc").stream()
            .map(text -> problems.take(row.place("ipc"), () -> IpcSymbol.parse(text)))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(
        new Example(
            row.text("text"),
            ipc,
            row.list("fields").stream()
                .flatMap(n -> known(row, "fields", n, numbers).stream())
                .map(FieldNumber::parse)
                .toList(),
            row.list("areas").stream()
                .flatMap(c -> known(row, "areas", c, codes).stream())
                .map(AreaCode::new)
                .toList()));
  }

  private Optional<String> known(RuleRow row, String column, Collection<String> names) {
    var name = row.needed(column);
    return name.isEmpty() ? Optional.empty() : known(row, column, name, names);
  }

  private Optional<String> known(
      RuleRow row, String column, String name, Collection<String> names) {
    if (names.contains(name)) {
      return Optional.of(name);
    }
    var meant = NearestName.suggestion(name, names);
    problems.error("rules-unknown-name", row.place(column), name, meant);
    return Optional.empty();
  }

  private List<IpcPattern> patterns(RuleRow row, String column) {
    return row.list(column).stream()
        .map(text -> pattern(row, column, text))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<IpcPattern> pattern(RuleRow row, String column, String text) {
    return problems.take(row.place(column), () -> IpcPattern.parse(text));
  }
}
