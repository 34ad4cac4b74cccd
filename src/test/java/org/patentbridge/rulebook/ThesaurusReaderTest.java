package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Problem;

class ThesaurusReaderTest {

  private static final String TEA = "thesaurus/tea.csv";

  private final PlantedShelf shelf;

  ThesaurusReaderTest(@TempDir Path temporary) {
    this.shelf = PlantedShelf.in(temporary);
  }

  @Test
  void groupsAreReadInTheirOrderWithTheirLanguage() {
    assertThat(shelf.reading().getRulebook().related())
        .containsExactly(
            new RelatedTerms(Language.EN, List.of("dry", "wither", "dehydrate")),
            new RelatedTerms(Language.EN, List.of("leaf", "foliage")),
            new RelatedTerms(Language.ZH, List.of("烘干", "干燥", "脱水")));
  }

  @Test
  void loneTermIsRefused() {
    shelf.plant(TEA, "leaf|foliage", "leaf");
    assertProblem("rules-related-number", "leaf", "1");
  }

  @Test
  void nineTermsAreRefused() {
    shelf.plant(TEA, "leaf|foliage", "leaf|foliage|c|d|e|f|g|h|i");
    assertProblem("rules-related-number", "leaf|foliage|c|d|e|f|g|h|i", "9");
  }

  @Test
  void eightTermsAreRead() {
    shelf.plant(TEA, "leaf|foliage", "leaf|foliage|c|d|e|f|g|h");
    assertThat(shelf.reading().report().problems()).isEmpty();
  }

  @Test
  void termTwiceInARowIsRefusedWhateverItsCapitals() {
    shelf.plant(TEA, "leaf|foliage", "leaf|foliage|Leaf");
    assertProblem("rules-related-repeated", "Leaf");
  }

  @Test
  void groupThatStandsInAnotherFileIsRefusedInAnyOrder() {
    shelf.write("thesaurus/wood.csv", "language,terms\nen,foliage|leaf\n");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-related-twice");
    assertThat(problem.place().source()).isEqualTo("thesaurus/wood.csv");
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.arguments()).containsExactly(TEA + ":4");
  }

  @Test
  void termInSevenGroupsIsRefusedWhereItStandsForTheSeventhTime() {
    shelf.write("thesaurus/wood.csv", "language,terms\n" + groupsOfLeaf(6));
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-related-crowded");
    assertThat(problem.place().source()).isEqualTo("thesaurus/wood.csv");
    assertThat(problem.place().line()).isEqualTo(7);
    assertThat(problem.value()).isEqualTo("leaf");
  }

  @Test
  void termInSixGroupsIsRead() {
    shelf.write("thesaurus/wood.csv", "language,terms\n" + groupsOfLeaf(5));
    assertThat(shelf.reading().report().problems()).isEmpty();
  }

  @Test
  void chineseAmongEnglishIsRefused() {
    shelf.plant(TEA, "leaf|foliage", "leaf|叶片");
    assertProblem("rules-related-script", "叶片", "en");
  }

  @Test
  void groupWithoutAnyChineseIsNoChineseGroup() {
    shelf.plant(TEA, "烘干|干燥|脱水", "drying|baking");
    assertProblem("rules-related-script", "drying|baking", "zh");
  }

  @Test
  void abbreviationAmongChineseIsRead() {
    shelf.plant(TEA, "烘干|干燥|脱水", "可编程控制器|PLC");
    assertThat(shelf.reading().report().problems()).isEmpty();
  }

  @Test
  void unknownLanguageIsRefused() {
    shelf.plant(TEA, "zh,烘干", "fr,烘干");
    assertProblem("rules-unknown-name", "fr", "zh, en");
  }

  @Test
  void termThatLeavesNothingToSearchForIsNamed() {
    var check = new WordCheck(rulebook(), (id, t) -> t.equals("wither") ? List.of() : List.of(t));
    assertThat(check.related()).isEqualTo(8);
    assertThat(check.found()).extracting(Problem::value).containsExactly("wither");
    check.found().forEach(PlantedShelf::assertWorded);
  }

  @Test
  void changedGroupIsAnotherRulebook() {
    var sound = rulebook().fingerprint();
    shelf.plant(TEA, "leaf|foliage", "leaf|leaves");
    assertThat(rulebook().fingerprint()).isNotEqualTo(sound);
  }

  @Test
  void shippedThesaurusCoversBothLanguages() {
    var related = new RulebookReader().read(PlantedShelf.SHIPPED).related();
    var groups =
        related.stream()
            .collect(Collectors.groupingBy(RelatedTerms::language, Collectors.counting()));
    assertThat(groups.get(Language.EN)).isGreaterThanOrEqualTo(1_500);
    assertThat(groups.get(Language.ZH)).isGreaterThanOrEqualTo(800);
  }

  private Rulebook rulebook() {
    return shelf.reading().getRulebook();
  }

  private static String groupsOfLeaf(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "en,leaf|needle" + i + "\n")
        .collect(Collectors.joining());
  }

  private void assertProblem(String code, String value, String... arguments) {
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place().source()).isEqualTo(TEA);
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.value()).isEqualTo(value);
    assertThat(problem.arguments()).containsExactly(arguments);
  }
}
