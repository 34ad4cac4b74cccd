package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentKind;

/** What the JSON of vendors and offices says, from samples written for this project. */
class VendorJsonTest {

  private final Path folder;

  VendorJsonTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private <T> List<T> read(Noun<T> noun, String resource) throws IOException {
    try (var in = VendorJsonTest.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError("no sample " + resource);
      }
      var file = folder.resolve(resource);
      Files.copy(in, file);
      return IntakeBench.read(noun, file).records();
    }
  }

  private static List<String> holders(Patent patent) {
    return patent.holders().stream().map(h -> h.name().raw()).toList();
  }

  @Test
  void patsnapGivesBothLanguagesAndNobodyTwice() throws IOException {
    var patent = read(Noun.PATENTS, "patsnap.json").getFirst();

    assertThat(patent.text().titleZh()).isEqualTo("电芯膨胀力的在线估计");
    assertThat(patent.text().titleEn())
        .isEqualTo("On-line estimate of the swelling force of cells");
    assertThat(patent.text().bodyZh()).startsWith("用夹板");
    assertThat(patent.text().bodyEn()).startsWith("A film sensor");
    assertThat(holders(patent)).containsExactly("云岭理工学院", "滇池储能有限公司");
    assertThat(patent.record().inventors()).containsExactly("李华", "周明");
    assertThat(patent.ipc()).hasToString("[H01M 10/42, G01R 31/36]");
    assertThat(patent.dates().filed()).isEqualTo(LocalDate.of(2020, 1, 2));
    assertThat(patent.status().state()).isEqualTo(LegalState.PENDING);
    assertThat(patent.status().asOf()).isEqualTo(LocalDate.of(2021, 4, 1));
    assertThat(patent.status().source()).isEqualTo("PatSnap");
  }

  @Test
  void patsnapsNewerChineseTextWinsAndMillisecondsAreADay() throws IOException {
    var patent = read(Noun.PATENTS, "patsnap.json").get(1);

    assertThat(patent.text().titleZh()).isEqualTo("可拆卸的液冷板接头");
    assertThat(patent.kind()).isEqualTo(PatentKind.UTILITY_MODEL);
    assertThat(patent.dates().granted()).isEqualTo(LocalDate.of(2021, 3, 9));
  }

  @Test
  void patsnapsTitleOfAThirdLanguageIsKeptAndItsAbstractIsNot() throws IOException {
    var patent = read(Noun.PATENTS, "patsnap.json").getLast();

    assertThat(patent.text().titleEn()).isEqualTo("Dichtung für Zellgehäuse");
    assertThat(patent.text().bodyEn()).isEmpty();
    assertThat(holders(patent)).containsExactly("Lancang Werke AG");
    assertThat(patent.status().state()).isEqualTo(LegalState.LAPSED);
  }

  @Test
  void usptoApplicationsAreReadInBothShapes() throws IOException {
    var patents = read(Noun.PATENTS, "uspto-odp.json");

    assertThat(patents)
        .extracting(p -> p.id().value())
        .containsExactly("US19690021", "US17969002", "US20230969023A1");
    assertThat(patents)
        .extracting(p -> p.status().state())
        .containsExactly(LegalState.GRANTED, LegalState.WITHDRAWN, LegalState.PENDING);
    assertThat(patents)
        .extracting(Patent::kind)
        .containsExactly(PatentKind.INVENTION, PatentKind.DESIGN, PatentKind.UNKNOWN);
    assertThat(patents.getFirst().ipc())
        .as("CPC symbols that the IPC has")
        .hasToString("[F16K 1/42]");
    assertThat(patents)
        .extracting(VendorJsonTest::holders)
        .containsExactly(
            List.of("Lancang Valves 澜沧阀门"), List.of("Cangshan Tools"), List.of("Erhai Grain"));
  }

  @Test
  void usptoExaminationDataGoByTheGrantAndElseByTheApplication() throws IOException {
    var patents = read(Noun.PATENTS, "uspto-peds.json");

    assertThat(patents)
        .extracting(p -> p.id().value())
        .containsExactly("US8969001", "US8969002", "US12969003");
    assertThat(patents)
        .extracting(p -> p.status().state())
        .containsExactly(LegalState.GRANTED, LegalState.LAPSED, LegalState.UNKNOWN);
    assertThat(patents.getFirst().record().inventors()).containsExactly("Min 王");
    assertThat(patents.getFirst().dates().granted()).isEqualTo(LocalDate.of(2013, 6, 4));
  }

  @Test
  void usptoPublicSearchIsReadWithoutMarksOfWebPages() throws IOException {
    var patents = read(Noun.PATENTS, "uspto-public-search.json");

    assertThat(patents)
        .extracting(p -> p.id().value())
        .containsExactly("US19690031B1", "US20230969032A1", "USPP96903P");
    var lamp = patents.getFirst();
    assertThat(lamp.text().titleEn()).isEqualTo("Lamp for <dark> silos");
    assertThat(lamp.text().bodyEn()).isEqualTo("A lamp\nwith two seals.");
    assertThat(lamp.numbers().application()).hasToString("US17969031");
    assertThat(holders(lamp)).containsExactly("Erhai Lamps");
    assertThat(lamp.record().inventors()).containsExactly("Li; Hua");
    assertThat(lamp.dates().granted()).isEqualTo(LocalDate.of(2023, 1, 17));
    assertThat(patents.get(1).dates().granted()).isNull();
    assertThat(patents.get(1).dates().published()).isEqualTo(LocalDate.of(2023, 1, 17));
    assertThat(holders(patents.get(1))).containsExactly("洱海 Lamps");
    assertThat(patents.getLast().kind()).isEqualTo(PatentKind.UNKNOWN);
  }

  @Test
  void callForProposalsIsAPublicNeedOfItsAgency() throws IOException {
    var need = read(Noun.NEEDS, "sbir-topics.jsonl").getFirst();

    assertThat(need.id()).hasToString("sbir:AR25-001");
    assertThat(need.owner()).hasToString("name:officeofalpineroads");
    assertThat(need.confidentiality()).isEqualTo(Confidentiality.PUBLIC);
    assertThat(need.text().bodyEn())
        .startsWith("Find ice under fresh snow")
        .contains("at 40 km/h.")
        .endsWith("Keywords: ice; radar");
    assertThat(need.elements().application()).isEqualTo("Sensors");
  }

  @Test
  void universitiesOfTheWorldAreUniversities() throws IOException {
    var universities = read(Noun.ORGANIZATIONS, "world-universities.json");

    assertThat(universities)
        .allSatisfy(u -> assertThat(u.kind()).isEqualTo(OrganizationKind.UNIVERSITY));
    assertThat(universities.get(1).nameEn()).isEqualTo("École des Ponts du Lac");
  }
}
