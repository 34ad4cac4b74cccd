package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;

/** One planted fault per test; each must be the only problem that is named. */
class RefusedRulesTest {

  private static final String PROFILE = "scoring/need-to-patent.yaml";
  private static final String TEMPLATE = "events/custom.yaml";

  private final Path temporary;
  private final PlantedShelf shelf;

  RefusedRulesTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.shelf = PlantedShelf.in(temporary);
  }

  @Test
  void wrongRulesOfASeriesAreListed() {
    shelf.plant("series.yaml", "reason: too-early", "reason: to-early");
    assertProblem("rules-unknown-name", "series.yaml", "to-early", "too-early");
  }

  @Test
  void wrongRulesOfTheShortlistAreListed() {
    shelf.plant("shortlist.yaml", "weekday: thursday", "weekday: thorsday");
    assertProblem("rules-unknown-name", "shortlist.yaml", "thorsday", "thursday");
  }

  @Test
  void pointsOfAListThatDoNotAddUpAreRefused() {
    shelf.plant("shortlist.yaml", "    points: 60\n", "    points: 61\n");
    assertThat(shelf.reading().report().problems())
        .extracting(Problem::code)
        .containsExactly("rules-points-sum");
  }

  @Test
  void soundCopyIsRead() {
    assertThat(shelf.reading().report().problems()).isEmpty();
    var tea = shelf.reading().getRulebook().chains().getFirst();
    assertThat(tea.chain().nameZh()).isEqualTo("茶业");
    assertThat(tea.links()).extracting(l -> l.link().toString()).contains("tea/drying");
    assertThat(tea.examples().getLast().link()).isNull();
  }

  @Test
  void unknownKeyIsRefusedWithTheNearestOne() {
    shelf.plant("fields.yaml", "    weight: 1.0", "    wieght: 1.0");
    var problems = shelf.reading().report().problems();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("rules-missing-key", "rules-unknown-key");
    var unknown = problems.getLast();
    assertThat(unknown.place().source()).isEqualTo("fields.yaml");
    assertThat(unknown.place().line()).isEqualTo(shelf.lineOf("fields.yaml", "wieght"));
    assertThat(unknown.place().field()).isEqualTo("wieght");
    assertThat(unknown.arguments()).containsExactly("weight");
  }

  @Test
  void unknownSettingIsRefusedWithTheNearestOne() {
    shelf.plant(PROFILE, "{full-at: 0.5}", "{full-add: 0.5}");
    assertProblem("rules-unknown-key", PROFILE, "full-add", "full-at");
  }

  @Test
  void pointsThatMissHundredAreRefused() {
    shelf.plant(PROFILE, "points: 41", "points: 40.5");
    assertProblem("rules-points-sum", PROFILE, "99.500", "need-to-patent");
  }

  @Test
  void unknownFeatureIsRefusedWithTheNearestOne() {
    shelf.plant(PROFILE, "feature: freshness", "feature: freshnes");
    assertThat(codesOf(PROFILE)).contains("rules-unknown-name");
    assertThat(first("rules-unknown-name").arguments()).containsExactly("freshness");
  }

  @Test
  void unknownGateIsRefusedWithTheNearestOne() {
    shelf.plant(PROFILE, "gate: minimum-trl", "gate: minimum-tlr");
    var problem = first("rules-unknown-name");
    assertThat(problem.value()).isEqualTo("minimum-tlr");
    assertThat(problem.place().line()).isEqualTo(shelf.lineOf(PROFILE, "minimum-tlr"));
    assertThat(problem.arguments()).containsExactly("minimum-trl");
  }

  @Test
  void unknownAnalyzerStepIsRefusedWithTheNearestOne() {
    shelf.plant(
        "analyzers.yaml",
        "lowercase, stop-words, english-stem, synonyms]",
        "lower-case, stop-words]");
    assertProblem("rules-unknown-name", "analyzers.yaml", "lower-case", "lowercase");
  }

  @Test
  void analyzerThatDoesNotCutFirstIsRefused() {
    shelf.plant("analyzers.yaml", "[hanlp-index, fold-width,", "[fold-width, hanlp-index,");
    assertThat(codesOf("analyzers.yaml")).containsOnly("rules-first-step");
  }

  @Test
  void stopWordsWithoutTheirStepAreRefused() {
    shelf.plant(
        "analyzers.yaml", "lowercase, stop-words, english-stem]", "lowercase, english-stem]");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-stop-words");
  }

  @Test
  void unknownStopWordListIsRefused() {
    shelf.plant("analyzers.yaml", "[english, patent-english, chinese,", "[english, chinesse,");
    assertProblem("rules-unknown-name", "analyzers.yaml", "chinesse", "chinese");
  }

  @Test
  void fieldReadByAnUnknownAnalyzerIsRefused() {
    shelf.plant("fields.yaml", "analyzer: bigrams", "analyzer: bigram");
    assertProblem("rules-unknown-name", "fields.yaml", "bigram", "bigrams");
  }

  @Test
  void templateWithAnUnknownProfileIsRefused() {
    shelf.plant(TEMPLATE, "profile: need-to-patent", "profile: need-to-patents");
    assertProblem("rules-unknown-name", TEMPLATE, "need-to-patents", "need-to-patent");
  }

  @Test
  void linkFedByNoLinkIsRefused() {
    shelf.plant("chains/tea.csv", "midstream,garden,", "midstream,gardens,");
    var problem = assertProblem("rules-unknown-name", "chains/tea.csv", "gardens", "garden");
    assertThat(problem.place().line()).isEqualTo(4);
    assertThat(problem.place().field()).isEqualTo("fed_by");
  }

  @Test
  void linksThatFeedEachOtherInACircleAreRefused() {
    shelf.plant("chains/tea.csv", "upstream,,A01G17", "upstream,shop,A01G17");
    assertThat(codesOf("chains/tea.csv")).containsOnly("rules-chain-loop");
  }

  @Test
  void linkThatFeedsItselfIsRefused() {
    shelf.plant("chains/tea.csv", "upstream,,A01G17", "upstream,garden,A01G17");
    assertProblem("rules-chain-loop", "chains/tea.csv", "garden", "garden ← garden");
  }

  @Test
  void twoLinksOfOneIdAreRefused() {
    shelf.plant("chains/tea.csv", "\nshop,", "\ndrying,");
    assertProblem("rules-duplicate", "chains/tea.csv", "drying", "4");
  }

  @Test
  void classThatIsNoSymbolIsRefused() {
    shelf.plant("chains/tea.csv", "F26B,", "F266,");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("ipc");
    assertThat(problem.place().field()).isEqualTo("ipc_prefixes");
    assertThat(problem.place().line()).isEqualTo(4);
  }

  @Test
  void industryThatIsInNoTableIsRefused() {
    shelf.plant("chains/tea.csv", ",1.2,", ",9.9,");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-unknown-name");
    assertThat(problem.value()).isEqualTo("9.9");
    assertThat(problem.place().field()).isEqualTo("sei_codes");
  }

  @Test
  void branchThatIsNoCodeIsRefused() {
    shelf.plant("chains/tea.csv", ",1530,", ",15.30,");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("industry-code");
    assertThat(problem.place().field()).isEqualTo("gbt_codes");
  }

  @Test
  void unknownPositionIsRefused() {
    shelf.plant("chains/tea.csv", "downstream", "downsteam");
    assertProblem("rules-unknown-name", "chains/tea.csv", "downsteam", "downstream");
  }

  @Test
  void linkThatNothingMarksIsRefused() {
    shelf.plant("chains/tea.csv", "A01G17,,1.2,,茶树|tea plant", ",,1.2,,");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-link-unmarked");
  }

  @Test
  void chainWithoutItsNamesIsRefused() {
    shelf.plant("chains/tea.csv", " | en: Tea |", " |");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-chain-heading");
    assertThat(problem.place().field()).isEqualTo("en");
  }

  @Test
  void chainThatIsNotNamedLikeItsFileIsRefused() {
    shelf.plant("chains/tea.csv", "chain: tea", "chain: coffee");
    assertProblem("rules-chain-name", "chains/tea.csv", "coffee", "tea");
  }

  @Test
  void chainWithoutExamplesIsRefused() {
    shelf.delete("chains/tea.examples.csv");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-no-examples");
  }

  @Test
  void examplesWithoutTheirChainAreRefused() {
    shelf.delete("chains/tea.csv");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-examples-alone");
  }

  @Test
  void exampleOnAnUnknownLinkIsRefused() {
    shelf.plant("chains/tea.examples.csv", ",unplaced", ",unplacd");
    assertProblem("rules-unknown-name", "chains/tea.examples.csv", "unplacd", "unplaced");
  }

  @Test
  void termInTwoGroupsOfOneFileIsRefused() {
    shelf.plant("synonyms/tea.csv", "抹茶|末茶", "抹茶|Withering");
    var problem =
        assertProblem("rules-synonym-twice", "synonyms/tea.csv", "Withering", "tea/withering");
    assertThat(problem.place().line()).isEqualTo(3);
  }

  @Test
  void termInGroupsOfTwoFilesIsAWarning() {
    shelf.write("synonyms/wood.csv", "group,terms,because\nw,withering|干枯,of trees\n");
    var problem = shelf.onlyProblem();
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.code()).isEqualTo("rules-synonym-elsewhere");
    assertThat(problem.arguments()).containsExactly("tea/withering");
    assertThat(shelf.reading().getRulebook().synonyms()).hasSize(3);
  }

  @Test
  void groupOfOneTermIsRefused() {
    shelf.plant("synonyms/tea.csv", "抹茶|末茶|matcha", "抹茶");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-synonym-alone");
  }

  @Test
  void twoGroupsOfOneNameAreRefused() {
    shelf.plant("synonyms/tea.csv", "\nmatcha,", "\nwithering,");
    assertProblem("rules-duplicate", "synonyms/tea.csv", "withering", "2");
  }

  @Test
  void termPairTwiceInOneFileIsAWarningAndKeepsBothReadings() {
    shelf.plant("terms/tea.csv", "茶多酚,", "杀青,");
    var problem = shelf.onlyProblem();
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(shelf.reading().getRulebook().terms().getFirst().en())
        .containsExactly("fixation", "kill-green", "tea polyphenol");
  }

  @Test
  void termPairOfTwoFilesThatShareNoEnglishIsAWarning() {
    shelf.write("terms/wood.csv", "zh,en\n杀青,writing off|fixation\n茶多酚,catechins\n");
    var problem =
        assertProblem(
            "rules-term-elsewhere", "terms/wood.csv", "茶多酚", "terms/tea.csv:4", "tea polyphenol");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(shelf.reading().getRulebook().terms()).hasSize(2);
  }

  @Test
  void termInTheColumnOfTheOtherLanguageIsRefused() {
    shelf.plant("terms/tea.csv", "茶多酚,tea polyphenol", "tea polyphenol,tea");
    assertProblem("rules-term-script", "terms/tea.csv", "tea polyphenol", "zh");
    shelf.plant("terms/tea.csv", "tea polyphenol,tea", "茶,茶 tea");
    assertProblem("rules-term-script", "terms/tea.csv", "茶 tea", "en");
  }

  @Test
  void classOfAnUnknownFieldIsRefused() {
    shelf.plant("industries/wipo35.csv", "2,A01G*", "3,A01G*");
    var problem = assertProblem("rules-unknown-name", "industries/wipo35.csv", "3", "1, 2");
    assertThat(problem.place().line()).isEqualTo(4);
    assertThat(problem.place().field()).isEqualTo("field");
  }

  @Test
  void classInTwoFieldsIsRefused() {
    shelf.plant("industries/wipo35.csv", "2,A01G*", "2,A23F*");
    assertProblem("rules-duplicate", "industries/wipo35.csv", "A23F*", "3");
  }

  @Test
  void partOfTheClassificationWithAMisplacedStarIsRefused() {
    shelf.plant("industries/strategic-emerging.csv", "A01G17/00", "A01G*17");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("ipc-pattern");
    assertThat(problem.value()).isEqualTo("A01G*17");
    assertThat(problem.place().line()).isEqualTo(4);
  }

  @Test
  void tableWithoutItsVersionIsRefused() {
    shelf.plant("industries/wipo35.csv", "version: tea | ", "");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-table-heading");
    assertThat(problem.place().field()).isEqualTo("version");
  }

  @Test
  void ruleOfAnUnknownAreaIsRefused() {
    shelf.plant("industries/strategic-emerging.csv", "1.2,1,A01G17/00", "1.3,1,A01G17/00");
    assertProblem("rules-unknown-name", "industries/strategic-emerging.csv", "1.3", "1.1");
  }

  @Test
  void twoRulesOfOneNumberAreRefused() {
    shelf.plant("industries/strategic-emerging.csv", "1.2,1,", "1.1,1,");
    assertProblem("rules-duplicate", "industries/strategic-emerging.csv", "1.1/1", "3");
  }

  @Test
  void exclusionThatTakesNothingAwayIsAWarning() {
    shelf.plant("industries/strategic-emerging.csv", "A23F5*", "A47J31/06");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-exclusion-idle");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void missingTableIsRefused() {
    shelf.delete("industries/ipc-successors.csv");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-missing-file");
  }

  @Test
  void partsOfANeedThatMissHundredAreRefused() {
    shelf.plant("needs/parts.csv", "region,5,", "region,6,");
    assertProblem("rules-parts-sum", "needs/parts.csv", "101");
  }

  @Test
  void needWithoutOneOfItsPartsIsRefused() {
    shelf.plant("needs/parts.csv", "region,5,a\n", "");
    assertThat(shelf.onlyProblem().value()).isEqualTo("region");
  }

  @Test
  void cueOfAnUnknownPartIsRefusedWithTheNearestOne() {
    shelf.plant("needs/cues.csv", "\nmethod,", "\nmethot,");
    assertProblem("rules-unknown-name", "needs/cues.csv", "methot", "method");
  }

  @Test
  void figureThatComparesInNoKnownWayIsRefused() {
    shelf.plant("needs/figures.csv", "at-most", "at-moost");
    assertProblem("rules-unknown-name", "needs/figures.csv", "at-moost", "at-most");
  }

  @Test
  void twoFeaturesOfOneIdAreRefused() {
    shelf.plant(PROFILE, "feature: region-affinity", "feature: holder-record");
    assertThat(codesOf(PROFILE)).contains("rules-duplicate");
  }

  @Test
  void twoFieldsOfOneNameAreRefused() {
    shelf.plant("fields.yaml", "- name: bigrams", "- name: words");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-duplicate");
  }

  @Test
  void keyThatStandsTwiceIsRefused() {
    shelf.plant("fields.yaml", "    weight: 1.0", "    weight: 1.0\n    weight: 2.0");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-duplicate");
    assertThat(problem.place().line()).isEqualTo(shelf.lineOf("fields.yaml", "weight: 2.0"));
  }

  @Test
  void figureWithoutItsReasonIsRefused() {
    shelf.plant(TEMPLATE, "because: >-", "# because: >-");
    shelf.plant(TEMPLATE, "  Nothing is known", "#  Nothing is known");
    shelf.plant(TEMPLATE, "  seeker, and", "#  seeker, and");
    shelf.plant(TEMPLATE, "  before somebody", "#  before somebody");
    shelf.plant(TEMPLATE, "  what a reworded", "#  what a reworded");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-missing-because");
  }

  @Test
  void balanceOfATemplateKeepsItsBounds() {
    shelf.plant(TEMPLATE, "  exposure: 0", "  exposure: 101");
    assertProblem("rules-expects-number", TEMPLATE, "101", "0", "100");
  }

  @Test
  void quotaOfATemplateNamesItsSubject() {
    shelf.plant(
        TEMPLATE,
        "  exposure: 0",
        "  quotas: [{of: moon, key: each, min: 0, max: 3}]\n  exposure: 0");
    assertThat(shelf.onlyProblem().value()).isEqualTo("moon");
  }

  @Test
  void rowWithoutItsReasonIsRefused() {
    shelf.plant("synonyms/tea.csv", ",the same powder", ",");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-missing-because");
    assertThat(problem.place().line()).isEqualTo(3);
  }

  @Test
  void profileWithoutExamplesIsRefused() {
    var text = shelf.text(PROFILE);
    shelf.write(PROFILE, text.substring(0, text.indexOf("\nexamples:")));
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-no-examples");
  }

  @Test
  void analyzerWithoutExamplesIsRefused() {
    var text = shelf.text("analyzers.yaml");
    shelf.write("analyzers.yaml", text.substring(0, text.lastIndexOf("    examples:")));
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-no-examples");
    assertThat(problem.value()).isEqualTo("words-icu");
  }

  @Test
  void templateWithoutExamplesIsRefused() {
    var text = shelf.text(TEMPLATE);
    shelf.write(TEMPLATE, text.substring(0, text.indexOf("\nexamples:")));
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-no-examples");
  }

  @Test
  void figureThatIsNoNumberIsRefused() {
    shelf.plant(TEMPLATE, "tables: 20", "tables: twenty");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-expects-number");
    assertThat(problem.value()).isEqualTo("twenty");
    assertThat(problem.arguments()).containsExactly("1", "10000");
  }

  @Test
  void startThatIsNoTimeIsRefused() {
    shelf.plant(TEMPLATE, "first-slot: 09:00", "first-slot: 9 am");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-time");
  }

  @Test
  void limitsThatContradictEachOtherAreRefused() {
    shelf.plant(TEMPLATE, "{min: 0, max: 5}", "{min: 6, max: 5}");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("limits");
    assertThat(problem.place().field()).isEqualTo("seeker-limits");
  }

  @Test
  void headingForTwoFieldsIsRefused() {
    shelf.plant("columns.yaml", "granted: [授权日", "granted: [申 请 日");
    assertProblem("rules-name-for-two", "columns.yaml", "申 请 日", "filed");
  }

  @Test
  void wordsForAnUnknownFieldAreRefused() {
    shelf.plant("columns.yaml", "for: [mandate.stages, plan", "for: [mandate.stage, plan");
    assertProblem("rules-unknown-name", "columns.yaml", "mandate.stage", "mandate.stages");
  }

  @Test
  void tableInALocalEncodingIsRefused() {
    var text = shelf.text("terms/tea.csv");
    shelf.write("terms/tea.csv", text.getBytes(Charset.forName("GB18030")));
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-not-utf8");
    assertThat(problem.place().source()).isEqualTo("terms/tea.csv");
    assertThat(problem.place().line()).isEqualTo(3);
  }

  @Test
  void byteOrderMarkIsAccepted() {
    shelf.write("terms/tea.csv", "\uFEFF" + shelf.text("terms/tea.csv"));
    shelf.write("fields.yaml", "\uFEFF" + shelf.text("fields.yaml"));
    assertThat(shelf.reading().report().problems()).isEmpty();
    assertThat(shelf.reading().getRulebook().terms().getFirst().zh()).isEqualTo("杀青");
  }

  @Test
  void quoteThatIsLeftOpenIsRefusedOnItsLine() {
    shelf.plant("chains/tea.csv", "\"heat, then air\"", "\"heat then air");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-quote-open");
    assertThat(problem.place().line()).isEqualTo(4);
  }

  @Test
  void textBehindAClosingQuoteIsRefused() {
    shelf.plant("chains/tea.csv", "\"heat, then air\"", "\"heat, then\" air");
    var problem = first("rules-table-syntax");
    assertThat(problem.place().line()).isEqualTo(4);
  }

  @Test
  void rowWithACellTooManyIsRefused() {
    shelf.plant("terms/tea.csv", "tea polyphenol", "tea polyphenol,TP");
    assertProblem("rules-row-cells", "terms/tea.csv", "3", "2");
  }

  @Test
  void unknownColumnIsRefusedWithTheNearestOne() {
    shelf.plant("terms/tea.csv", "zh,en", "zh,eng");
    var problem = first("rules-unknown-key");
    assertThat(problem.arguments()).containsExactly("en");
    assertThat(codesOf("terms/tea.csv")).contains("rules-missing-key");
  }

  @Test
  void brokenYamlIsRefusedOnItsLine() {
    shelf.plant(TEMPLATE, "name-en: Custom event", "name-en: [Custom event");
    var problem = shelf.reading().report().problems().getFirst();
    assertThat(problem.code()).isEqualTo("rules-yaml-syntax");
    assertThat(problem.place().line()).isGreaterThanOrEqualTo(shelf.lineOf(TEMPLATE, "name-en"));
  }

  @Test
  void fileThatNobodyReadsIsRefused() {
    shelf.write("scoring/mine.yml", "");
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo("rules-unknown-file");
    assertThat(problem.value()).isEqualTo("scoring/mine.yml");
  }

  @Test
  void missingFileIsRefused() {
    shelf.delete("columns.yaml");
    assertThat(shelf.onlyProblem().code()).isEqualTo("rules-missing-file");
  }

  @Test
  void missingFolderIsRefused() {
    var nowhere = temporary.resolve("nowhere");
    var report = new RulebookReader().reading(nowhere).report();
    assertThat(report.problems().stream().map(Problem::code)).contains("rules-folder-missing");
  }

  @Test
  void faultsOfAllFilesAreListedTogether() {
    shelf.plant(PROFILE, "points: 41", "points: 40");
    shelf.plant("chains/tea.csv", "midstream,garden,", "midstream,gardens,");
    shelf.plant(TEMPLATE, "tables: 20", "tables: 0");
    assertThatThrownBy(() -> new RulebookReader().read(shelf.folder()))
        .asInstanceOf(type(BadInputException.class))
        .extracting(refused -> refused.report().problems())
        .asInstanceOf(list(Problem.class))
        .extracting(p -> p.place().source())
        .containsExactly("chains/tea.csv", TEMPLATE, PROFILE);
  }

  private Problem assertProblem(String code, String file, String value, String... arguments) {
    var problem = shelf.onlyProblem();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place().source()).isEqualTo(file);
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.value()).isEqualTo(value);
    assertThat(problem.arguments()).containsExactly(arguments);
    return problem;
  }

  private Problem first(String code) {
    var problems = shelf.reading().report().problems();
    return problems.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  private List<String> codesOf(String file) {
    return shelf.reading().report().problems().stream()
        .filter(p -> p.place().source().equals(file))
        .map(Problem::code)
        .toList();
  }
}
