package org.patentbridge.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.quantity.Money;

/** Reads {@code open-licence.yaml} and {@code regions.csv}. */
final class IntakeRulesReader {

  private static final String MOST_YUAN = "999999999";
  private static final String HUNDRED = "100";
  private static final List<String> REGION_COLUMNS = List.of("code", "names");

  private final Problems problems;

  IntakeRulesReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param openLicence empty where the file is missing or broken, which was noted before
   * @param regions empty where the shelf has no such table; then codes alone are understood
   */
  IntakeRules read(Optional<ShelfFile> openLicence, Optional<ShelfFile> regions) {
    return new IntakeRules(
        openLicence
            .flatMap(file -> YamlMapping.of(file, problems))
            .map(this::caps)
            .orElse(GuidanceCaps.NONE),
        regions.map(this::regions).orElse(List.of()));
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
