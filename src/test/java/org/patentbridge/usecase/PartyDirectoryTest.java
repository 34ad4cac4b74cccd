package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.enrichment.names.NameTables;
import org.patentbridge.fixture.SampleNeeds;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;

/** Names, records and decisions meet as parties. */
class PartyDirectoryTest {

  private static final Rulebook RULES = new RulebookReader().read(Path.of("index-config"));
  private static final Organization TSINGHUA = organization("uni:thu", "清华大学", "");
  private static final Organization MAKER = organization("sme:maker", "白桦电池有限公司", "");

  @Test
  void universityIsOnePartyUnderEachOfItsNames() {
    var directory = directory(List.of(TSINGHUA));
    for (var name : List.of("清华大学", "清華大學", "Tsinghua University", "TSINGHUA  UNIVERSITY")) {
      assertThat(directory.partyOf(name(name))).as(name).isEqualTo(TSINGHUA.id());
      assertThat(directory.holderParty(heldBy(name))).isEqualTo(TSINGHUA.id());
      assertThat(directory.holdersOf(heldBy(name))).containsExactly(TSINGHUA);
    }
    assertThat(directory.partyOf(OrganizationId.named(name("Tsinghua University"))))
        .isEqualTo(TSINGHUA.id());
    assertThat(directory.partyOf(name("清华大学深圳研究生院"))).isNotEqualTo(TSINGHUA.id());
  }

  @Test
  void withoutARecordTheNamesOfOneUniversityStillMeet() {
    var directory = directory(List.of());
    var party = directory.partyOf(name("Tsinghua University"));
    assertThat(party).isEqualTo(directory.partyOf(name("清華大學")));
    assertThat(directory.nameOf(party)).isEqualTo("清华大学");
  }

  @Test
  void eachReadingKeepsTheRawNameAndSaysWhatItRestsOn() {
    var directory = directory(List.of(TSINGHUA, MAKER));
    read(directory, "清华大学", NameStep.SAME, "清华大学");
    read(directory, "清華大學", NameStep.SPELLING, "清华大学");
    read(directory, "Tsinghua University", NameStep.ALIAS, "清华大学");
    read(directory, "白桦（电池）有限公司", NameStep.SPELLING, "白桦电池有限公司");
    read(directory, "没人听说过的公司", NameStep.SAME, "没人听说过的公司");
  }

  private static void read(PartyDirectory directory, String raw, NameStep step, String evidence) {
    var reading = directory.read(name(raw));
    assertThat(reading.raw().raw()).isEqualTo(raw);
    assertThat(reading.step()).as(raw).isEqualTo(step);
    assertThat(reading.evidence()).isEqualTo(evidence);
    for (var language : Language.values()) {
      assertThat(reading.because().in(language)).contains(evidence);
    }
  }

  @Test
  void nothingUncertainMergesUntilAPersonSaysSo() {
    var names = List.of("白桦电池股份有限公司", "白桦电池", "白桦电池有限公司苏州分公司", "白桦电池有限公司(苏州)");
    var before = directory(List.of(MAKER));
    for (var name : names) {
      assertThat(before.partyOf(name(name))).as(name).isNotEqualTo(MAKER.id());
      var after = directory(List.of(MAKER), same(before.partyOf(name(name)), MAKER.id()));
      assertThat(after.partyOf(name(name))).as(name).isEqualTo(MAKER.id());
      var reading = after.read(name(name));
      assertThat(reading.step()).isEqualTo(NameStep.DECIDED);
      assertThat(reading.because().in(Language.EN)).contains("organizer", "1970-01-01");
    }
  }

  @Test
  void recordsThatShareANameStandForNobodyUntilAPersonCallsThemOne() {
    var one = organization("a:1", "同名公司", "");
    var other = organization("b:1", "同名公司", "Namesake Ltd");
    var apart = directory(List.of(one, other));
    assertThat(apart.find(apart.partyOf(name("同名公司")))).isEmpty();
    var joined = directory(List.of(one, other), same(one.id(), other.id()));
    assertThat(joined.partyOf(name("同名公司"))).isEqualTo(one.id());
    assertThat(joined.partyOf(other.id())).isEqualTo(one.id());
    assertThat(joined.find(other.id()).orElseThrow().nameEn()).isEqualTo("Namesake Ltd");
    assertThat(joined.partyOf(name("namesake LTD"))).isEqualTo(one.id());
    assertThat(joined.searchNames(one.id())).contains("同名公司", "namesakeltd");
  }

  @Test
  void exactNameOfOneRecordIsNotTakenForAnotherThatDiffersInSigns() {
    var plain = organization("a:1", "ACME", "");
    var dotted = organization("b:1", "A.C.M.E.", "");
    var directory = directory(List.of(plain, dotted));
    assertThat(directory.partyOf(name("acme"))).isEqualTo(plain.id());
    assertThat(directory.partyOf(name("a.c.m.e."))).isEqualTo(dotted.id());
    assertThat(directory.find(directory.partyOf(name("A-C-M-E")))).isEmpty();
  }

  @Test
  void longNamesThatBeginAlikeStayTwo() {
    var directory = directory(List.of());
    assertThat(directory.partyOf(name("长".repeat(300) + "甲")))
        .isNotEqualTo(directory.partyOf(name("长".repeat(300) + "乙")));
  }

  @Test
  void ownPatentIsStoppedUnderAnyNameOfTheUniversity() {
    var directory = directory(List.of(TSINGHUA));
    for (var name : List.of("清华大学", "清華大學", "Tsinghua University")) {
      assertThat(answer("own-or-group", TSINGHUA.id(), name, directory))
          .as(name)
          .isEqualTo(GateVerdict.Answer.CLOSED);
    }
    assertThat(answer("own-or-group", TSINGHUA.id(), "北京大学", directory))
        .isEqualTo(GateVerdict.Answer.OPEN);
    assertThat(answer("own-or-group", TSINGHUA.id(), "清华大学深圳研究生院", directory))
        .isEqualTo(GateVerdict.Answer.OPEN);
  }

  @Test
  void ownPatentOfAnUnregisteredPartyIsStopped() {
    var owner = OrganizationId.named(name("Tsinghua University"));
    assertThat(answer("own-or-group", owner, "清華大學", directory(List.of())))
        .isEqualTo(GateVerdict.Answer.CLOSED);
  }

  @Test
  void groupAndCompetitorAreRecognisedUnderAnotherName() {
    var spinOff =
        SampleOrganizations.withCompetitors(
            SampleOrganizations.withGroup(MAKER, "Tsinghua University"), "Zhejiang University");
    var directory = directory(List.of(spinOff));
    assertThat(answer("own-or-group", MAKER.id(), "清华大学", directory))
        .isEqualTo(GateVerdict.Answer.CLOSED);
    assertThat(answer("competitor", MAKER.id(), "浙江大學", directory))
        .isEqualTo(GateVerdict.Answer.CLOSED);
    assertThat(answer("competitor", MAKER.id(), "浙江工业大学", directory))
        .isEqualTo(GateVerdict.Answer.OPEN);
  }

  @Test
  void decisionClosesAndOpensTheGate() {
    var plain = directory(List.of(MAKER));
    assertThat(answer("own-or-group", MAKER.id(), "白桦电池", plain))
        .isEqualTo(GateVerdict.Answer.OPEN);
    var decided = directory(List.of(MAKER), same(plain.partyOf(name("白桦电池")), MAKER.id()));
    assertThat(answer("own-or-group", MAKER.id(), "白桦电池", decided))
        .isEqualTo(GateVerdict.Answer.CLOSED);
  }

  private static GateVerdict.Answer answer(
      String gate, OrganizationId owner, String holder, PartyDirectory directory) {
    var seeker =
        directory.seeking(SampleNeeds.withOwner(SampleNeeds.SAFE_BATTERY_FOR_EBIKES, owner));
    assertThat(seeker).isInstanceOf(Seeker.OfNeed.class);
    var candidate = new Candidate(seeker, heldBy(holder), 0.5, List.of(), List.of(), List.of());
    var context = new ScoringContext(LocalDate.of(2026, 11, 23), null, directory);
    return new Scorer(RULES.getProfile("need-to-patent"), RULES)
        .verdicts(candidate, context).stream()
            .filter(v -> v.gate().equals(gate))
            .findFirst()
            .orElseThrow()
            .answer();
  }

  private static Offering heldBy(String name) {
    return new Offering.OfPatent(
        SamplePatents.withHolders(SamplePatents.GEL_ELECTROLYTE, SamplePatents.heldBy(name)));
  }

  private static PartyDirectory directory(List<Organization> known, NameDecision... decisions) {
    return new PartyDirectory(known, new NameTables(RULES.names()), Arrays.asList(decisions));
  }

  private static NameDecision same(OrganizationId one, OrganizationId other) {
    return new NameDecision(
        one, other, one.value(), other.value(), NameVerdict.SAME, "organizer", Instant.EPOCH);
  }

  private static Organization organization(String id, String name, String nameEn) {
    return SampleOrganizations.of(id, name, nameEn, OrganizationKind.UNKNOWN, "");
  }

  private static OrganizationName name(String raw) {
    return new OrganizationName(raw);
  }
}
