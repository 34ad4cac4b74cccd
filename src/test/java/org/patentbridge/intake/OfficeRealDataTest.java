package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.Patent;

/** Every file of the two real collections of office markup, read or refused by name. */
class OfficeRealDataTest {

  private static final String USPTO =
      "patents/uspto_bulk_fixtures/PatentDocument/resources/samples/";
  private static final String CLIENT = "patents/epo_ops_uspto_api_fixtures/patent_client/_sync/";
  private static final String EPO = CLIENT + "epo/ops/";

  private static Path real(String file) {
    var path = IntakeBench.REAL.resolve(file);
    assumeThat(Files.exists(path)).as("real data beside the project").isTrue();
    return path;
  }

  /** Format, taken and refused records, and the first error's code, by file. */
  private static Map<String, String> outcomes(String folder) {
    var outcomes = new TreeMap<String, String>();
    try (var files = Files.walk(real(folder))) {
      for (Path file : files.filter(OfficeRealDataTest::isMarkup).toList()) {
        var report = IntakeBench.read(Noun.PATENTS, file).report();
        var error = report.problems().problems().stream().filter(p -> p.isError()).findFirst();
        outcomes.put(
            real(folder).relativize(file).toString(),
            "%s %d/%d%s"
                .formatted(
                    report.format(),
                    report.taken(),
                    report.refused(),
                    error.map(e -> " " + e.code()).orElse("")));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("walking " + folder, failed);
    }
    return outcomes;
  }

  /** Two files that are named xml hold JSON. */
  private static boolean isMarkup(Path file) {
    var name = file.getFileName().toString();
    if (!name.endsWith(".xml") && !name.endsWith(".greenbook") && !name.endsWith(".txt")) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return in.read() != '{';
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  @Test
  void everyFileOfTheUsptoIsReadOrNamed() {
    assertThat(outcomes(USPTO))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("cpcMaster/cpcMaster.xml", "xml 0/0 not-patents-classes"),
                Map.entry("cpcScheme/cpc-scheme-A01L.xml", "xml 0/0 not-patents-scheme"),
                Map.entry("css_brs/css_brs_sample.txt", "uspto-brs 6/0"),
                Map.entry("greenbook/US03932709.greenbook", "greenbook 1/0"),
                Map.entry("greenbook/US03937375.greenbook", "greenbook 1/0"),
                Map.entry("greenbook/US04347903.greenbook", "greenbook 1/0"),
                Map.entry("pap/US20010000044A1.xml", "uspto-pap 1/0"),
                Map.entry("pap/US20010000943A1.xml", "uspto-pap 1/0"),
                Map.entry("pap/US20010009014A1.xml", "uspto-pap 1/0"),
                Map.entry("sgml/US06336130.xml", "uspto-sgml 1/0"),
                Map.entry("sgml/US06337117.xml", "uspto-sgml 1/0"),
                Map.entry("sgml/USD435854S1.xml", "uspto-sgml 1/0"),
                Map.entry("xml2004/US06859910.xml", "uspto-xml 1/0"),
                Map.entry("xml2004/US06970935.xml", "uspto-xml 1/0"),
                Map.entry("xml2006/US07272630B2.xml", "uspto-xml 1/0"),
                Map.entry("xml2014/US08926509.xml", "uspto-xml 1/0"),
                Map.entry("xml2014/US08927118.xml", "uspto-xml 1/0"),
                Map.entry("xml2014/US08930553.xml", "uspto-xml 1/0"),
                Map.entry("xmlApp2004/US20050004437A1.xml", "uspto-xml 1/0"),
                Map.entry("xmlApp2004/US20050004974A1.xml", "uspto-xml 1/0")));
  }

  @Test
  void everyAnswerOfTheEpoIsReadOrNamed() {
    var member = " not-patents-family-member";
    var text = "epo-exchange 0/1 not-patents-full-text";
    assertThat(outcomes(EPO))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("family/fixtures/family_input.xml", "epo-exchange 0/6" + member),
                Map.entry("legal/fixtures/example_1.xml", "epo-exchange 0/1" + member),
                Map.entry("legal/fixtures/example_2.xml", "epo-exchange 0/1" + member),
                Map.entry("legal/fixtures/example_3.xml", "epo-exchange 0/1" + member),
                // an abstract without a title
                Map.entry(
                    "published/fixtures/ep1000000_abstract_result.xml",
                    "epo-exchange 0/1 value-missing"),
                Map.entry("published/fixtures/ep1000000_full_cycle_result.xml", "epo-exchange 2/0"),
                Map.entry("published/test/biblio_example.xml", "epo-exchange 1/0"),
                // a Japanese document without title and abstract
                Map.entry("published/test/biblio_example_2.xml", "epo-exchange 0/1 value-missing"),
                Map.entry("published/test/biblio_example_3.xml", "epo-exchange 1/0"),
                Map.entry("published/test/biblio_example_4.xml", "epo-exchange 1/0"),
                Map.entry("published/test/claims_example.xml", text),
                Map.entry("published/test/claims_example_2.xml", text),
                Map.entry("published/test/description_example.xml", text),
                Map.entry("published/test/full_cycle_example.xml", "epo-exchange 2/0"),
                Map.entry("published/test/image_example.xml", "epo-exchange 0/1 not-patents-pages"),
                Map.entry(
                    "published/test/search_example.xml",
                    "epo-exchange 0/15 not-patents-search-result"),
                Map.entry(
                    "published/test/expected/ep1000000_abstract_result.xml",
                    "epo-exchange 0/1 value-missing"),
                Map.entry(
                    "published/test/expected/ep1000000_biblio_result.xml", "epo-exchange 1/0"),
                Map.entry("published/test/expected/ep1000000_claims_result.xml", text),
                Map.entry("published/test/expected/ep1000000_description_result.xml", text),
                Map.entry(
                    "published/test/expected/ep1000000_full_cycle_result.xml", "epo-exchange 2/0"),
                Map.entry(
                    "published/test/expected/search_result.xml",
                    "epo-exchange 0/100 not-patents-search-result")));
  }

  @Test
  void listsOfAssignmentsAreNamed() {
    assertThat(outcomes(CLIENT + "uspto/assignment").values())
        .hasSize(3)
        .containsOnly("xml 0/0 not-patents-response");
  }

  @Test
  void keyFieldsOfTheUsptoAreThoseThatTheFilesPrint() {
    assertPatent(
        "xml2004/US06859910.xml",
        "US6859910B2 2001-04-10 2005-02-22 [G06F 15/00] Bluestreak.com",
        "Methods and systems for transactional tunneling");
    assertPatent(
        "xml2014/US08927118.xml",
        "US8927118B2 2012-01-12 2015-01-06 [H05B 33/14] Idemitsu Kosan Co., Ltd.",
        "Material for organic electroluminescence device and organic electroluminescence device"
            + " using the same");
    assertPatent(
        "xmlApp2004/US20050004974A1.xml",
        "US20050004974A1 2003-10-16 null [G06F 15/16] Xerox Corporation",
        "Device model agent");
    assertPatent(
        "pap/US20010000943A1.xml",
        "US20010000943A1 2000-12-04 null [H01J 1/62] IDEMITSU KOSAN CO., LTD.",
        "Organic electroluminescence device and method of manufacturing same");
    assertPatent(
        "sgml/US06337117.xml",
        "US6337117B1 1999-06-30 2002-01-08 [B32B 3/02] Mitsubishi Chemical Corporation",
        "Optical memory device");
    assertPatent(
        "sgml/USD435854S1.xml",
        "USD435854S 1999-01-06 2001-01-02 [] Hitachi Maxell, Ltd.",
        "Disc cartridge");
    assertPatent(
        "greenbook/US03932709.greenbook",
        "US3932709A 1974-03-07 1976-01-13 [H04M 11/00] General Teletronics Incorporated",
        "Electronic business telephone");
    assertPatent(
        "greenbook/US04347903.greenbook",
        "US4347903A 1980-03-10 1982-09-07 [G01G 19/04] Shimadzu Corporation",
        "Electronic reading balance");
  }

  private static void assertPatent(String file, String facts, String title) {
    var patent = IntakeBench.read(Noun.PATENTS, real(USPTO + file)).only();
    assertThat(
            "%s %s %s %s %s"
                .formatted(
                    patent.id(),
                    patent.dates().filed(),
                    patent.dates().granted(),
                    patent.ipc().stream().limit(1).toList(),
                    patent.findFirstHolder().map(h -> h.name().raw()).orElse("")))
        .isEqualTo(facts);
    assertThat(patent.text().titleEn()).isEqualTo(title);
  }

  @Test
  void exchangeDocumentsSayWhatTheirTwinsInJsonSay() throws IOException {
    assertTwin(
        "published/fixtures/ep1000000_full_cycle_result.xml",
        "published/test/expected/biblio_example_3.json");
    assertTwin(
        "published/test/biblio_example_4.xml", "published/test/expected/biblio_example_4.json");
    assertTwin(
        "published/test/expected/ep1000000_biblio_result.xml",
        "published/fixtures/ep1000000_biblio_result.json");
  }

  private static void assertTwin(String markup, String json) throws IOException {
    var read = IntakeBench.read(Noun.PATENTS, real(EPO + markup)).records();
    var twins = new ObjectMapper().readTree(real(EPO + json).toFile()).get("documents");

    assertThat(read).hasSameSizeAs(twins);
    for (int i = 0; i < twins.size(); i++) {
      assertTwin(read.get(i), twins.get(i));
    }
  }

  /** The EPO leaves out the zero behind the year of an American application. */
  private static String sevenDigits(String number) {
    return number.replaceFirst("^(US[0-9]{4})([0-9]{6}[A-Z])", "$10$2");
  }

  private static void assertTwin(Patent patent, JsonNode twin) {
    assertThat(patent.id()).hasToString(sevenDigits(twin.get("publication_number").asText()));
    assertThat(patent.text().titleEn()).isEqualTo(twin.get("title").asText());
    assertThat(patent.record().familyId()).isEqualTo(twin.get("family_id").asText());
    assertThat(patent.holders().stream().map(h -> h.name().raw()))
        .isEqualTo(texts(twin.get("applicants_original")));
    assertThat(patent.record().inventors()).isEqualTo(texts(twin.get("inventors_original")));
    assertThat(patent.ipc().stream().map(Object::toString))
        .isEqualTo(
            texts(twin.get("intl_class")).stream()
                .map(c -> c.replaceFirst("/ ", "/").replaceFirst(" [AC] [IN]$", ""))
                .toList());
    assertThat(patent.dates().published())
        .hasToString(twin.get("publication_reference_docdb").get("date").asText());
    assertThat(patent.dates().filed())
        .hasToString(twin.get("application_reference_epodoc").get("date").asText());
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
    return texts;
  }
}
