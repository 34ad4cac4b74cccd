package org.patentbridge.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.quantity.Money;

/** Reads {@code open-licence.yaml}, {@code regions.csv} and {@code examples.yaml}. */
final class IntakeRulesReader {

  private static final String MOST_YUAN = "999999999";
  private static final String HUNDRED = "100";
  private static final List<String> REGION_COLUMNS = List.of("code", "names");

  private final ShelfFolder shelf;
  private final Problems problems;

  IntakeRulesReader(ShelfFolder shelf, Problems problems) {
    this.shelf = shelf;
    this.problems = problems;
  }

  /** The rules; a shelf without the table of regions understands codes alone. */
  IntakeRules read(List<ColumnRule> columns) {
    return new IntakeRules(
        yaml(RulebookReader.OPEN_LICENCE).map(this::caps).orElse(GuidanceCaps.NONE),
        shelf.find(RulebookReader.REGIONS).map(this::regions).orElse(List.of()),
        yaml(RulebookReader.EXAMPLES).map(root -> examples(root, columns)).orElse(List.of()));
  }

  private Optional<YamlMapping> yaml(String name) {
    return RulebookReader.find(shelf, name, problems)
        .flatMap(file -> YamlMapping.of(file, problems));
  }

  private List<ExampleRule> examples(YamlMapping root, List<ColumnRule> columns) {
    var rules = new ArrayList<ExampleRule>();
    for (var noun : root.keys()) {
      var known =
          columns.stream().filter(c -> c.noun().equals(noun)).map(ColumnRule::field).toList();
      try (var row = root.mapping(noun)) {
        for (var field : row.keys()) {
          if (known.isEmpty() || known.contains(field)) {
            rules.add(new ExampleRule(noun, field, row.text(field)));
          } else {
            var meant = NearestName.suggestion(field, known);
            problems.error("rules-unknown-name", row.place(field), field, meant);
          }
        }
      }
    }
    return rules;
  }

  private GuidanceCaps caps(YamlMapping root) {
    try (root) {
      return new GuidanceCaps(
          Money.yuan(figure(root, "fee-yuan", MOST_YUAN).longValue()),
          figure(root, "royalty-percent-of-net-sales", HUNDRED),
          figure(root, "royalty-percent-of-profit", HUNDRED));
    }
  }

  private static BigDecimal figure(YamlMapping root, String key, String largest) {
    try (var cap = root.neededMapping(key)) {
      cap.because();
      return cap.number("cap", "0", largest);
    }
  }

  private List<RegionRule> regions(ShelfFile file) {
    var rules = new ArrayList<RegionRule>();
    var codes = new TakenNames(problems);
    Map<String, String> meanings = new HashMap<>();
    var rows = RuleTable.read(file, REGION_COLUMNS, problems).map(RuleTable::rows);
    for (var row : rows.orElse(List.of())) {
      var code = row.needed("code");
      row.needed("names");
      if (codes.take(code, row.place("code"))) {
        claim(meanings, row, code);
        problems
            .take(row.place("code"), () -> new RegionCode(code))
            .ifPresent(known -> rules.add(new RegionRule(known, row.list("names"))));
      }
    }
    return rules;
  }

  private void claim(Map<String, String> meanings, RuleRow row, String code) {
    for (var name : row.list("names")) {
      var before = meanings.putIfAbsent(ColumnRule.folded(name), code);
      if (before != null) {
        problems.error("rules-name-for-two", row.place("names"), name, before);
      }
    }
  }
}
