package org.patentbridge.enrichment.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameProposal;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.RulebookReader;

class NameProposalsTest {

  private static final NameTables TABLES =
      new NameTables(new RulebookReader().read(Path.of("index-config")).names());

  @Test
  void firmsThatDifferInTheLegalFormAreProposed() {
    assertThat(proposals("甲乙丙有限公司", "甲乙丙股份有限公司", "Amber Lamp Co., Ltd.", "AMBER LAMP INC"))
        .extracting(NameProposal::step)
        .containsExactly(NameStep.LEGAL_FORM, NameStep.LEGAL_FORM);
  }

  @Test
  void bracketAtTheEndMakesABranchAndOneInTheMiddleAnotherFirm() {
    assertThat(only(proposals("华北电力大学", "华北电力大学(保定)")).step()).isEqualTo(NameStep.BRANCH);
    assertThat(proposals("腾讯科技(北京)有限公司", "腾讯科技(深圳)有限公司")).isEmpty();
  }

  @Test
  void patentOfficesWordsAreProposedToTheUniversity() {
    var proposal = only(proposals("大连理工大学", "Dalian University of Technology", "UNIV DALIAN TECH"));
    assertThat(proposal.step()).isEqualTo(NameStep.WORDS);
    assertThat(proposal.otherName().raw()).isEqualTo("UNIV DALIAN TECH");
    assertThat(proposal.one().value()).isEqualTo("name:大连理工大学");
    assertThat(only(proposals("ROBERT BOSCH GMBH", "BOSCH GMBH ROBERT")).step())
        .isEqualTo(NameStep.WORDS);
  }

  @Test
  void partOfAPartyBelongsToItAndIsNotIt() {
    assertThat(proposals("清华大学", "清华大学深圳研究生院", "北京大学", "北京大学第三医院", "某某有限公司", "某某有限公司苏州分公司"))
        .extracting(p -> p.oneName().raw(), p -> p.otherName().raw(), NameProposal::step)
        .containsExactlyInAnyOrder(
            tuple("清华大学", "清华大学深圳研究生院", NameStep.SUBUNIT),
            tuple("北京大学", "北京大学第三医院", NameStep.SUBUNIT),
            tuple("某某有限公司", "某某有限公司苏州分公司", NameStep.SUBUNIT));
  }

  @Test
  void slipOfThePenAndMixedWritingAreProposed() {
    assertThat(only(proposals("常州千帆网络科技有限公司", "常州千帆网络科有限公司")).step()).isEqualTo(NameStep.NEAR);
    assertThat(only(proposals("BEIJING NORTHSTAR", "BEIJING NORTSHTAR")).step())
        .isEqualTo(NameStep.NEAR);
    assertThat(only(proposals("东北大学", "東北大学")).step()).isEqualTo(NameStep.NEAR);
    assertThat(proposals("第三十八研究所", "第三十六研究所", "某某厂12号", "某某厂123号")).isEmpty();
  }

  @Test
  void rowsOfTheTableAreKnownToBeTwo() {
    assertThat(proposals("中国矿业大学", "中国矿业大学(北京)", "暨南大学", "University of Jinan")).isEmpty();
  }

  @Test
  void tableAloneProposesNothing() {
    var rows = new ArrayList<NameMention>();
    for (var row : TABLES.known()) {
      row.all().forEach(n -> rows.add(mention(n, 0)));
    }
    assertThat(NameProposals.of(rows, TABLES, nothingDecided())).isEmpty();
  }

  @Test
  void whatAPersonSetApartIsNotProposedAgainAndTheNextBestIs() {
    var different =
        new DecidedParties(
            List.of(decision("name:甲乙丙有限公司", "name:甲乙丙股份有限公司", NameVerdict.DIFFERENT)),
            UnaryOperator.identity(),
            id -> false);
    assertThat(proposals(different, "甲乙丙有限公司", "甲乙丙股份有限公司")).isEmpty();
    assertThat(proposals(different, "甲乙丙有限公司", "甲乙丙股份有限公司", "甲乙丙集团"))
        .hasSize(1)
        .allMatch(p -> p.otherName().raw().equals("甲乙丙集团") || p.oneName().raw().equals("甲乙丙集团"));
  }

  @Test
  void proposalsAreUncertainBetweenTwoPartiesAndSaidInBothLanguages() {
    var proposals = proposals("清华大学", "清华大学深圳研究生院", "甲乙丙有限公司", "甲乙丙股份有限公司");
    assertThat(proposals).hasSize(2);
    for (var p : proposals) {
      assertThat(p.step().isCertain()).isFalse();
      assertThat(p.one()).isNotEqualTo(p.other());
      for (var language : Language.values()) {
        assertThat(p.because().in(language)).contains(p.oneName().raw(), p.otherName().raw());
      }
    }
  }

  @Test
  void groupOfManyNamesGivesOneProposalEach() {
    var forms = List.of("有限公司", "股份有限公司", "集团", "有限责任公司", "公司", "Co., Ltd.", "Inc.");
    var names = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      for (var form : forms) {
        names.add(Character.toString(0x4e00 + i) + "星光电" + form);
      }
    }
    assertThat(proposals(names.toArray(String[]::new))).hasSizeLessThanOrEqualTo(names.size());
  }

  @Test
  void orderOfTheRecordsDoesNotMatter() {
    var names =
        new ArrayList<>(
            List.of("甲乙丙有限公司", "甲乙丙股份有限公司", "甲乙丙集团", "清华大学", "清华大学医院", "UNIV TSINGHUA"));
    var expected = proposals(names.toArray(String[]::new));
    for (long seed = 1; seed <= 50; seed++) {
      java.util.Collections.shuffle(names, new Random(seed));
      assertThat(proposals(names.toArray(String[]::new))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static List<NameProposal> proposals(String... names) {
    return proposals(nothingDecided(), names);
  }

  private static List<NameProposal> proposals(DecidedParties decided, String... names) {
    return NameProposals.of(Arrays.stream(names).map(n -> mention(n, 1)).toList(), TABLES, decided);
  }

  private static NameMention mention(String name, long count) {
    var form = TABLES.read(new OrganizationName(name));
    var party = OrganizationId.named(new OrganizationName(form.key()));
    return new NameMention(form.name(), party, !form.known().isEmpty(), count);
  }

  private static NameProposal only(List<NameProposal> proposals) {
    assertThat(proposals).hasSize(1);
    return proposals.getFirst();
  }

  private static DecidedParties nothingDecided() {
    return new DecidedParties(List.of(), UnaryOperator.identity(), id -> false);
  }

  private static NameDecision decision(String one, String other, NameVerdict verdict) {
    return new NameDecision(
        new OrganizationId(one),
        new OrganizationId(other),
        one,
        other,
        verdict,
        "organizer",
        Instant.EPOCH);
  }
}
