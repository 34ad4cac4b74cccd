package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.Patent;

/** The sample data that everybody starts with. */
class SampleDataTest {

  private static <T> int takenOfAll(Noun<T> noun, String folder) {
    int taken = 0;
    for (Path file : IntakeBench.files(IntakeBench.SAMPLES.resolve(folder))) {
      var read = IntakeBench.read(noun, file);
      assertThat(read.errors()).as("errors in %s", file).isEmpty();
      assertThat(read.report().isClean()).isTrue();
      assertThat(read.warnings())
          .as("warnings in %s", file)
          .allSatisfy(w -> assertThat(w).contains("above-guidance"));
      taken += read.records().size();
    }
    return taken;
  }

  @Test
  void everySamplePatentIsTaken() {
    assertThat(takenOfAll(Noun.PATENTS, "patents")).isEqualTo(439);
  }

  @Test
  void everySampleNeedIsTaken() {
    assertThat(takenOfAll(Noun.NEEDS, "needs")).isEqualTo(120);
  }

  @Test
  void everySampleOrganizationIsTaken() {
    assertThat(takenOfAll(Noun.ORGANIZATIONS, "organizations")).isEqualTo(158);
  }

  @Test
  void everySampleMandateIsTaken() {
    assertThat(takenOfAll(Noun.MANDATES, "mandates")).isEqualTo(41);
  }

  @Test
  void everySampleInvestmentIsTaken() {
    assertThat(takenOfAll(Noun.INVESTMENTS, "investments")).isEqualTo(202);
  }

  @Test
  void everySampleFundingPlanIsTaken() {
    assertThat(takenOfAll(Noun.PLANS, "plans")).isEqualTo(21);
  }

  @Test
  void samplePatentKeepsEverythingThatStandsInItsLine() {
    var read =
        IntakeBench.read(Noun.PATENTS, IntakeBench.SAMPLES.resolve("patents/hydrogen.jsonl"));
    Patent separator = read.records().getFirst();

    assertThat(read.report().format()).isEqualTo("jsonl");
    assertThat(read.report().encoding()).isEqualTo("UTF-8");
    assertThat(separator.id()).hasToString("CN196000001B");
    assertThat(separator.numbers().asReceived()).isEqualTo("CN 196000001 B");
    assertThat(separator.numbers().application()).hasToString("CN202119600001.7");
    assertThat(separator.ipc()).hasSize(4).first().hasToString("C25B 13/08");
    assertThat(separator.holders())
        .singleElement()
        .satisfies(h -> assertThat(h.name().raw()).isEqualTo("津沽化工大学"));
    assertThat(separator.readiness().trl()).hasToString("7");
    assertThat(separator.readiness().implemented()).isTrue();
    assertThat(separator.record().selfGrade()).isNotNull();
    assertThat(separator.record().citedBy()).isEqualTo(11);
    assertThat(separator.terms().openLicence())
        .satisfies(
            licence -> {
              assertThat(licence.declared()).hasToString("2025-08-14");
              assertThat(licence.royaltyPercent()).hasToString("4");
            });
    assertThat(separator.origin().file()).isEqualTo("hydrogen.jsonl");
    assertThat(separator.origin().line()).isEqualTo(1);
  }

  @Test
  void transferredPatentGoesOnAsAGrantedOne() {
    var states = new HashSet<LegalState>();
    for (Path file : IntakeBench.files(IntakeBench.SAMPLES.resolve("patents"))) {
      IntakeBench.read(Noun.PATENTS, file).records().forEach(p -> states.add(p.status().state()));
    }
    assertThat(states)
        .containsExactlyInAnyOrder(
            LegalState.GRANTED,
            LegalState.PENDING,
            LegalState.LAPSED,
            LegalState.EXPIRED,
            LegalState.WITHDRAWN);
  }

  @Test
  void needWithoutConfidentialityIsForTheOrganizerOnly() {
    long organizerOnly = 0;
    for (Path file : IntakeBench.files(IntakeBench.SAMPLES.resolve("needs"))) {
      organizerOnly +=
          IntakeBench.read(Noun.NEEDS, file).records().stream()
              .filter(n -> n.confidentiality() == Confidentiality.ORGANIZER_ONLY)
              .count();
    }
    // 9 say so, 16 say nothing
    assertThat(organizerOnly).isEqualTo(25);
  }
}
