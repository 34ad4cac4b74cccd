package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.Problem;

/** Layouts of tables: what they read, and one planted fault per test. */
class LayoutRulesTest {

  private static final String LAYOUT = "layouts/tea.yaml";
  private static final String TEA =
      """
      # Owner: tea desk
      name-zh: 茶表
      name-en: Tea table
      noun: patent
      because: Seen at a tea fair.
      recognised-by: [Tea No., Leaf]
      header-rows: 2
      encodings: [UTF-8]
      constants: {source: tea}
      missing: [none]
      columns:
        - {field: publicationNumber, heading: Tea No., followed-by: Kind}
        - {field: titleZh, heading: Leaf}
        - {field: titleZh, heading: Other leaf}
        - {field: published, heading: Picked, days: day-first, year: Harvest}
        - field: holders
          heading: Gardens
          parted-by: [;, line-break]
          rewrite:
            - {from: '\\s*\\[[A-Z]+\\]$', to: '', because: Regions stand behind.}
      not-kept: [Price]
      examples:
        - cells: {Tea No.: CN196900001, Kind: B, Leaf: 绿茶}
          reads: {publicationNumber: CN196900001B, titleZh: 绿茶}
      """;

  private final PlantedShelf shelf;

  LayoutRulesTest(@TempDir Path temporary) {
    this.shelf = PlantedShelf.in(temporary).write(LAYOUT, TEA);
  }

  private TableLayout tea() {
    return shelf.reading().getRulebook().layouts().stream()
        .filter(layout -> layout.id().equals("tea"))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> read(List<String> headings, List<String> row) {
    var placed = tea().in(headings.stream().map(List::of).toList());
    return placed.read(row).stream()
        .collect(Collectors.toMap(v -> v.column().field(), v -> String.join(" | ", v.items())));
  }

  private Problem fault(String sound, String faulty) {
    return shelf.plant(LAYOUT, sound, faulty).onlyProblem();
  }

  @Test
  void rowIsReadAsTheLayoutSays() {
    assertThat(
            read(
                List.of("TEA NO", "kind", "Leaf", "Other Leaf", "Picked", "Harvest", "Gardens"),
                List.of(
                    "CN196900001",
                    "B",
                    "none",
                    "<b>绿</b>茶 &#x26; 花",
                    "7/8/04",
                    "1904",
                    "东山 [YN];西山\n")))
        .isEqualTo(
            Map.of(
                "publicationNumber", "CN196900001B",
                "titleZh", "绿茶 & 花",
                "published", "1904-08-07",
                "holders", "东山 | 西山"));
  }

  @Test
  void rowThatEndsEarlySaysNothingOfItsLastColumns() {
    assertThat(read(List.of("Leaf", "Tea No."), List.of("绿茶"))).containsOnlyKeys("titleZh");
  }

  @Test
  void yearOfTwoDigitsIsTheLatestThatTheRowAllows() {
    assertThat(DayOrder.DAY_FIRST.read("31/12/99", 2001)).isEqualTo("1999-12-31");
    assertThat(DayOrder.DAY_FIRST.read("31.12.01", 2001)).isEqualTo("2001-12-31");
    assertThat(DayOrder.DAY_FIRST.read("31.12.02", 2001)).isEqualTo("1902-12-31");
    assertThat(DayOrder.DAY_FIRST.read("31-12-29", null)).isEqualTo("2029-12-31");
    assertThat(DayOrder.DAY_FIRST.read("31-12-30", null)).isEqualTo("1930-12-31");
    assertThat(DayOrder.MONTH_FIRST.read("12/31/2024", null)).isEqualTo("2024-12-31");
  }

  @Test
  void whatIsNoDayInItsOrderStaysAsItIs() {
    for (var text : List.of("31/12/2024", "2024-12-31", "13/13/2024", "2024", "")) {
      assertThat(DayOrder.MONTH_FIRST.read(text, null)).isEqualTo(text);
      assertThat(DayOrder.YEAR_FIRST.read(text, null)).isEqualTo(text);
    }
  }

  @Test
  void lessThanSignsAndAmpersandsOfPeopleStay() {
    assertThat(CellText.plain("a < b & c > d; R&D; AT&T; &unknown; &#0;"))
        .isEqualTo("a < b & c > d; R&D; AT&T; &unknown; &#0;");
    assertThat(CellText.plain("H<sub>2</sub>O <I>in vitro</I><br/>&lt;1&#37;\n two"))
        .isEqualTo("H2O in vitro<1% two");
  }

  @Test
  void ofTwoLayoutsTheOneThatAsksForMoreIsMeant() {
    var rulebook = shelf.reading().getRulebook();
    var row = List.of("Lens ID", "Jurisdiction", "Kind", "IPCR Classifications");
    assertThat(rulebook.findLayout("patent", row).orElseThrow().id()).isEqualTo("lens");
    assertThat(rulebook.findLayout("patent", row.subList(1, 4)).orElseThrow().id())
        .isEqualTo("lens-2015");
    assertThat(rulebook.findLayout("need", row)).isEmpty();
    assertThat(rulebook.findLayout("patent", List.of("标题", "公开号"))).isEmpty();
  }

  @Test
  void fieldThatNoRecordHasIsRefusedWithTheNearestOne() {
    var problem = fault("field: holders", "field: holdrs");
    assertThat(problem.code()).isEqualTo("rules-unknown-name");
    assertThat(problem.place().line()).isEqualTo(shelf.lineOf(LAYOUT, "holdrs"));
    assertThat(problem.arguments()).containsExactly("holders");
  }

  @Test
  void patternThatCannotBeReadIsRefused() {
    assertThat(fault("[A-Z]+\\]$", "[A-Z+\\]$").code()).isEqualTo("rules-pattern");
  }

  @Test
  void replacementByAGroupThatIsNotThereIsRefused() {
    assertThat(fault("to: ''", "to: '$2'").code()).isEqualTo("rules-pattern");
  }

  @Test
  void rewriteWithoutAReasonIsRefused() {
    assertThat(fault(", because: Regions stand behind.", "").code())
        .isEqualTo("rules-missing-because");
  }

  @Test
  void headingThatIsKeptAndNotKeptIsRefused() {
    assertThat(fault("not-kept: [Price]", "not-kept: [Price, leaf]").code())
        .isEqualTo("rules-name-for-two");
  }

  @Test
  void layoutRecognisedByAHeadingThatItDoesNotKnowIsRefused() {
    var problem = fault("[Tea No., Leaf]", "[Tea No., Leave]");
    assertThat(problem.code()).isEqualTo("rules-unknown-name");
    assertThat(problem.arguments())
        .containsExactly("Tea No., Kind, Leaf, Other leaf, Picked, Harvest, Gardens, Price");
  }

  @Test
  void unknownEncodingAndUnknownKeyAreRefused() {
    assertThat(fault("encodings: [UTF-8]", "encodings: [UTF-8, KOI9]").value()).isEqualTo("KOI9");
    shelf.write(LAYOUT, TEA);
    assertThat(fault("days: day-first", "dais: day-first").code()).isEqualTo("rules-unknown-key");
  }

  @Test
  void exampleThatComesOutOtherwiseIsNamedByTheCheck() {
    shelf.plant(LAYOUT, "titleZh: 绿茶}", "titleZh: 红茶}");
    assertThat(checked())
        .singleElement()
        .satisfies(p -> assertThat(p.place().source()).isEqualTo(LAYOUT))
        .satisfies(p -> assertThat(p.arguments().getLast()).contains("绿茶"));
  }

  @Test
  void layoutThatAnotherOneHidesIsNamedByTheCheck() {
    shelf.write("layouts/more-tea.yaml", TEA.replace("[Tea No., Leaf]", "[Tea No., Leaf, Price]"));
    assertThat(checked()).singleElement().satisfies(p -> assertThat(p.value()).isEqualTo("tea"));
  }

  private List<Problem> checked() {
    var check = new WordCheck(shelf.reading().getRulebook(), (id, text) -> List.of(text));
    check.layouts();
    return check.found();
  }

  @Test
  void patternsOfShippedLayoutsStandVeryLongCells() {
    var cell = "a ".repeat(100_000) + "[SEP";
    for (var layout : shelf.reading().getRulebook().layouts()) {
      for (var column : layout.columns()) {
        assertThat(column.items(cell, List.of(), null)).as(layout.id()).hasSizeLessThan(2);
      }
    }
  }
}
