package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.problem.Problem;

@Execution(ExecutionMode.CONCURRENT)
class RulebookCheckTest {

  private static final ChainLinkId OTHER_CHAIN = ChainLinkId.parse("coffee/roasting");

  private final PlantedShelf shelf;

  RulebookCheckTest(@TempDir Path temporary) {
    this.shelf = PlantedShelf.in(temporary);
  }

  @Test
  void examplesThatComeOutAreCountedAndNotNamed() {
    var result = honest().run(rulebook());
    assertThat(result.report().problems()).isEmpty();
    assertThat(result.analyzers()).isEqualTo(9);
    assertThat(result.chains()).isEqualTo(3);
    assertThat(result.profiles()).isEqualTo(10);
    assertThat(result.templates())
        .as("15 of templates, 9 of the series, 10 of investors, 3 of the month, 4 of tiers")
        .isEqualTo(41);
    assertThat(result.fields()).isEqualTo(5);
    assertThat(result.words()).isPositive();
    assertThat(result.readings()).isEqualTo(4);
    assertThat(result.names()).isEqualTo(5 + 2 + 2);
    assertThat(result.examples()).isEqualTo(72 + result.words() + result.names());
  }

  @Test
  void textsThatMustMeetInAFieldAndDoNotAreNamed() {
    var deaf =
        new RulebookCheck(
            (id, text) -> isExample(text) ? terms(id, text) : List.of(text),
            this::place,
            (p, n, b, w) -> 1,
            Readings.by(rulebook()));
    var problems = deaf.run(rulebook()).report().problems();
    assertThat(problems).extracting(Problem::code).containsOnly("rules-example-words");
    assertThat(problems)
        .filteredOn(p -> p.place().source().equals("fields.yaml"))
        .hasSize(3)
        .allMatch(p -> p.arguments().equals(List.of("true", "false")));
    problems.forEach(PlantedShelf::assertWorded);
  }

  private boolean isExample(String text) {
    return rulebook().analyzers().stream()
        .flatMap(rule -> rule.examples().stream())
        .anyMatch(example -> example.text().equals(text));
  }

  @Test
  void wrongTermsAreNamedWithWhatWasExpectedAndFound() {
    var careless =
        new RulebookCheck(
            (id, text) -> text.equals("軸承監測") ? List.of("軸承") : terms(id, text),
            this::place,
            (p, n, b, w) -> 1,
            Readings.by(rulebook()));
    var problems = careless.run(rulebook()).report().problems();
    assertThat(problems).hasSize(1);
    var failed = problems.getFirst();
    assertThat(failed.code()).isEqualTo("rules-example-terms");
    assertThat(failed.place().source()).isEqualTo("analyzers.yaml");
    assertThat(failed.place().field()).isEqualTo("bigrams #2");
    assertThat(failed.value()).isEqualTo("軸承監測");
    assertThat(failed.arguments()).containsExactly("軸承 承監 監測", "軸承");
    PlantedShelf.assertWorded(failed);
  }

  @Test
  void misplacedExampleIsNamed() {
    var nowhere =
        new RulebookCheck(
            this::terms, (text, ipc) -> List.of(), (p, n, b, w) -> 1, Readings.by(rulebook()));
    var problems = nowhere.run(rulebook()).report().problems();
    assertThat(problems).extracting(Problem::code).containsOnly("rules-example-link");
    assertThat(problems)
        .extracting(Problem::arguments)
        .containsExactly(List.of("garden", "unplaced"), List.of("drying", "unplaced"));
    assertThat(problems.getFirst().place().source()).isEqualTo("chains/tea.examples.csv");
    problems.forEach(PlantedShelf::assertWorded);
  }

  @Test
  void linksOfOtherChainsDoNotCountAgainstAnExample() {
    var busy =
        new RulebookCheck(
            this::terms,
            (text, ipc) ->
                Stream.concat(Stream.of(OTHER_CHAIN), place(text, List.of()).stream()).toList(),
            (p, n, b, w) -> 1,
            Readings.by(rulebook()));
    assertThat(busy.run(rulebook()).report().problems()).isEmpty();
  }

  @Test
  void comparisonThatEndsEqualIsNamed() {
    var undecided =
        new RulebookCheck(this::terms, this::place, (p, n, b, w) -> 0, Readings.by(rulebook()));
    var result = undecided.run(rulebook());
    assertThat(result.report().errors()).isEqualTo(10);
    var failed = result.report().problems().getFirst();
    assertThat(failed.code()).isEqualTo("rules-example-comparison");
    assertThat(failed.place().source()).startsWith("scoring/");
    assertThat(failed.arguments().getLast()).contains(" = ");
    PlantedShelf.assertWorded(failed);
  }

  @Test
  void figureOfADayThatWasChangedIsNamed() {
    shelf.plant("events/custom.yaml", "tables: 20", "tables: 21");
    var failed = honest().run(rulebook()).report().problems();
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().code()).isEqualTo("rules-example-figure");
    assertThat(failed.getFirst().place().field()).isEqualTo("custom #2");
    assertThat(failed.getFirst().arguments()).containsExactly("240", "252");
  }

  @Test
  void recordThatStandsElsewhereThanItsExampleSaysIsNamed() {
    shelf.plant("industries/examples.csv", "A23F 3/16,1,1.1", "A23F 3/16,2,1.1");
    var failed = honest().run(rulebook()).report().problems();
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().code()).isEqualTo("rules-example-reading");
    assertThat(failed.getFirst().place().source()).isEqualTo("industries/examples.csv");
    assertThat(failed.getFirst().place().field()).isEqualTo("#1 fields");
    assertThat(failed.getFirst().arguments()).containsExactly("2", "1");
    PlantedShelf.assertWorded(failed.getFirst());
  }

  @Test
  void needThatStatesOtherPartsThanItsExampleSaysIsNamed() {
    shelf.plant("needs/examples.csv", "indicator,烘温 <= 80 度", "budget,烘温 <= 90 度");
    assertThat(honest().run(rulebook()).report().problems())
        .extracting(Problem::arguments)
        .containsExactly(List.of("budget", "indicator"), List.of("烘温 <= 90 度", "烘温 <= 80 度"));
  }

  @Test
  void nameThatIsReadAsAnotherPartyIsNamed() {
    shelf.plant("names/universities.csv", "Hill University,", "Hill University,東湖工學院");
    assertNamed("names/universities.csv", "東湖工學院");
  }

  @Test
  void formThatTakesOffTooLittleIsNamed() {
    shelf.plant("names/legal-forms.csv", ",白桦\n", ",白\n");
    assertNamed("names/legal-forms.csv", "白桦有限公司");
  }

  private void assertNamed(String file, String example) {
    var problems = honest().run(rulebook()).report().problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().code()).isEqualTo("rules-example-names");
    assertThat(problems.getFirst().place().source()).isEqualTo(file);
    assertThat(problems.getFirst().value()).isEqualTo(example);
    PlantedShelf.assertWorded(problems.getFirst());
  }

  @Test
  void rulesInForceAreThoseThatWereRead() {
    var read = rulebook();
    Rules rules = new RulesInForce(Path.of("shelf"), null, read);
    assertThat(rules.current()).isSameAs(read);
  }

  private RulebookCheck honest() {
    return new RulebookCheck(this::terms, this::place, (p, n, b, w) -> 1, Readings.by(rulebook()));
  }

  private Rulebook rulebook() {
    return shelf.reading().getRulebook();
  }

  /** Reads every example as the shelf says it should be read. */
  private List<String> terms(String analyzer, String text) {
    return rulebook().analyzers().stream()
        .filter(rule -> rule.id().equals(analyzer))
        .flatMap(rule -> rule.examples().stream())
        .filter(example -> example.text().equals(text))
        .findFirst()
        .map(AnalyzerRule.Example::terms)
        .orElseGet(() -> groupOf(text).orElseGet(() -> pairsOf(text)));
  }

  /** The one term that all names of a synonym group become. */
  private Optional<List<String>> groupOf(String name) {
    return rulebook().synonyms().stream()
        .filter(group -> group.terms().contains(name))
        .map(group -> List.of(group.id()))
        .findFirst();
  }

  /** All pairs of neighbouring characters: texts on one thing share some, others do not. */
  private static List<String> pairsOf(String text) {
    return IntStream.range(1, text.length()).mapToObj(i -> text.substring(i - 1, i + 1)).toList();
  }

  /** Places every example as the shelf says it should be placed. */
  private List<ChainLinkId> place(String text, List<IpcSymbol> ipc) {
    return rulebook().chains().getFirst().examples().stream()
        .filter(example -> example.text().equals(text))
        .flatMap(example -> Optional.ofNullable(example.link()).stream())
        .toList();
  }
}
