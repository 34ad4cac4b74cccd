package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.problem.NotFoundException;

class MergeRulesTest {

  private static final String FILE = "merging.yaml";

  private final PlantedShelf shelf;

  MergeRulesTest(@TempDir Path temporary) {
    this.shelf = PlantedShelf.in(temporary);
  }

  @Test
  void sourcesAreKnownByNameAndByWhatFollowsAHyphen() {
    var rules = shelf.reading().getRulebook().merging();
    assertThat(rules.kindOf("lens")).isEqualTo("office-export");
    assertThat(rules.kindOf("lens-2026-03")).isEqualTo("office-export");
    assertThat(rules.kindOf("lenses")).isEqualTo("inventory");
    assertThat(rules.kindOf("专利登记簿")).isEqualTo("register");
    assertThat(rules.findSource("uspto-grant-v45")).contains("uspto");
    assertThat(rules.findSource("csv")).isEmpty();
  }

  @Test
  void everyFieldIsDecidedByOneRule() {
    var rules = shelf.reading().getRulebook().merging();
    for (PatentField field : PatentField.values()) {
      assertThat(rules.getRule(field).fields()).contains(field);
    }
    assertThatThrownBy(() -> MergeRules.NONE.getRule(PatentField.IPC))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("ipc");
  }

  @Test
  void fieldThatNoRuleDecidesIsNamed() {
    shelf.plant(FILE, "    fields: [citedBy]", "    fields: []");
    var codes = shelf.reading().report().problems();
    assertThat(codes)
        .anyMatch(p -> p.code().equals("rules-field-undecided") && p.value().equals("citedBy"));
    codes.forEach(PlantedShelf::assertWorded);
  }

  @Test
  void fieldOfTwoRulesIsRefused() {
    shelf.plant(FILE, "    fields: [ipc]", "    fields: [ipc, citedBy]");
    var codes = shelf.reading().report().problems();
    assertThat(codes).extracting(p -> p.code()).contains("rules-duplicate", "rules-not-a-list");
    codes.forEach(PlantedShelf::assertWorded);
  }

  @Test
  void unknownWordsAreRefusedWithTheNearestOne() {
    shelf.plant(FILE, "order: [newest-as-of, rank", "order: [newest-as-off, rank");
    shelf.plant(
        FILE,
        "    ranks: [register, office-export, inv",
        "    ranks: [registr, office-export, inv");
    shelf.plant(FILE, "    fields: [ipc]", "    fields: [ipcs]");
    var problems = shelf.reading().report().problems();
    assertThat(problems)
        .filteredOn(p -> p.code().equals("rules-unknown-name") && !p.value().equals("ipc"))
        .extracting(p -> p.arguments().getFirst())
        .contains("newest-as-of", "register", "ipc");
  }

  @Test
  void sourceOfTwoKindsAndADayThatIsNoneAreRefused() {
    shelf.plant(FILE, "names: [bdci, bdci2022]", "names: [bdci, lens]");
    shelf.plant(FILE, "as-of: 2025-06-30", "as-of: 30.6.2025");
    var problems = shelf.reading().report().problems();
    assertThat(problems).extracting(p -> p.code()).containsExactly("rules-duplicate", "rules-date");
    assertThat(problems.getLast().place().line()).isEqualTo(shelf.lineOf(FILE, "30.6.2025"));
    problems.forEach(PlantedShelf::assertWorded);
  }

  @Test
  void exampleThatComesOutOtherwiseIsNamed() {
    var rules = shelf.reading().getRulebook().merging();
    var result = new MergeCheck((r, field, said) -> new MergeCheck.Kept("?", "nobody")).run(rules);
    assertThat(result.problems()).hasSize(result.examples());
    var first = result.problems().getFirst();
    assertThat(first.code()).isEqualTo("rules-example-merge");
    assertThat(first.place().source()).isEqualTo(FILE);
    assertThat(first.place().field()).isEqualTo("legal-status #1");
    assertThat(first.arguments()).isEqualTo(List.of("LAPSED (register)", "? (nobody)"));
    PlantedShelf.assertWorded(first);
  }
}
