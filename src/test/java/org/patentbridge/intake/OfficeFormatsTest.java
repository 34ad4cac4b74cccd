package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;

/** What the formats of patent offices tell of each patent, field by field. */
class OfficeFormatsTest {

  private final Path folder;

  OfficeFormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(String sample) {
    return readText(text(sample));
  }

  private IntakeBench.Read<Patent> readText(String text) {
    try {
      return IntakeBench.read(Noun.PATENTS, Files.writeString(folder.resolve("upload"), text));
    } catch (IOException failed) {
      throw new UncheckedIOException("writing a sample", failed);
    }
  }

  private static String text(String sample) {
    try (var in = OfficeFormatsTest.class.getResourceAsStream(sample)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + sample, failed);
    }
  }

  /** Everything that such a record can tell, in one line. */
  private static String told(Patent patent) {
    var dates = patent.dates();
    return Stream.of(
            patent.id(),
            patent.numbers().application(),
            patent.kind(),
            patent.text().titleZh() + "/" + patent.text().titleEn(),
            patent.text().bodyZh() + "/" + patent.text().bodyEn().replace("\n", "¶"),
            joined(patent.ipc()),
            joined(patent.holders().stream().map(h -> h.name().raw()).toList()),
            joined(patent.record().inventors()),
            dates.filed() + " " + dates.published() + " " + dates.granted(),
            patent.record().familyId())
        .map(String::valueOf)
        .collect(Collectors.joining(" | "));
  }

  private static String joined(List<?> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }

  private static List<String> notes(IntakeBench.Read<?> read) {
    return read.problems(Severity.NOTE).stream()
        .filter(n -> !n.code().equals("keys-not-kept"))
        .map(n -> n.code() + " " + n.value())
        .toList();
  }

  @Test
  void redBookOfThreeVersions() {
    var read = read("uspto.xml");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "US6990001B2 | US09990001 | INVENTION | /Kettle that pours at <80°C | /A kettle — with H2O sensor α — pours late.¶It whistles. | B67D 5/06; F25D 3/10 | Fjord Kettles & Sons AS | Liv Ødegård; Per J. Kvam | 2001-02-02 2005-05-10 2005-05-10 | ",
            "US20150990002A1 | US14990002 | INVENTION | /Valve for a coffee urn | /The valve opens by weight. | G05D 23/19; A47J 31/44 | Brygg Laboratories Ltd | Åse Strand | 2013-09-02 2015-03-05 null | ",
            "USD990003S1 | US29990003 | DESIGN | /Mug handle | / |  | Bergen Mugs AS | Åse Strand | 2021-11-11 2023-07-04 2023-07-04 | ");
  }

  @Test
  void applicationsOfTheFirstYears() {
    assertThat(read("pap.xml").records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "US20020990001A1 | US09990001 | INVENTION | /Skate with a heated blade | /The blade melts ice − slowly. | A63C 1/30 | Jää Oy | Aino K. Mäkelä Jr. | 2000-12-05 2002-06-06 null | ",
            "US20020990002A1 | US09990002 | INVENTION | /Sledge brake | /It bites. | B62B 17/08 |  | Aino K. Mäkelä Jr. | 2000-12-05 2002-06-06 null | ",
            "US20020990003A1 | US09990003 | INVENTION | /Ski wax pen | /It draws. | C09G 3/00 | Jää Oy | Aino K. Mäkelä Jr. | 2000-12-05 2002-06-06 null | ");
  }

  @Test
  void sgmlWithElementsThatAreNowhereClosed() {
    assertThat(read("patdoc.sgm").records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "US6990011B1 | US09990011 | INVENTION | /Lock for a boathouse | /A bolt + a spring | E05B 9/00; E05C 19/10 | Lås & Bom AB; Gävle Steel, Ltd. | Sven Ek | 1999-04-21 2001-03-06 2001-03-06 | ",
            "US6990012B2 | US09990012 | INVENTION | /Ointment against tar | /It is green. | A61K 31/445 | Tjära AB | Sven Ek; Eva Ek | 1999-04-21 2001-03-06 2001-03-06 | ",
            "USD990013S | US29990013 | DESIGN | /Key bow | /A bow. |  |  | Eva Ek | 1999-04-21 2001-03-06 2001-03-06 | ");
  }

  @Test
  void exchangeDocumentsTakeEachNameOnce() {
    var read = read("exchange.xml");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "EP3990001B1 | EP18990001 | INVENTION | /Cell with a glass separator | /A thin pane parts the electrodes.¶It bends. | H01M 10/0562; C01B 25/45 | Alpen-Zelle AG; Universität Zürich | MÜLLER, URS | 2018-03-05 2022-09-14 2022-09-14 | 71000001",
            "CN119900002B | CN202110567890 | INVENTION | 脉管制冷机的回热器/Regenerator of a pulse tube cooler | 丝网逐层变密。/The mesh gets denser layer by layer. | F25B 9/145 | 云岭理工学院 |  | 2021-05-24 2024-03-05 2024-03-05 | 71000002",
            "DE202019990003U1 | DE202019990003 | UTILITY_MODEL | /Spade with two edges | / | A01B 1/02 |  |  | 2019-07-01 2019-08-08 null | 71000003");
    assertThat(notes(read)).containsExactly("ipc-from-cpc 1");
  }

  @Test
  void documentsOfThreeOfficesInSt36() {
    var read = read("st36.xml");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "CN116990001A | CN202310123456.6 | INVENTION | 低温吸附塔/ | 两段吸附，一段再生。/ | B01D 53/06 | 滇池储能有限公司 | 段一苇 | 2023-02-14 2023-08-04 null | ",
            "EP3990002B1 | EP18990002 | INVENTION | /Charging post with a flap | / | B60L 53/31 | Säulenwerk GmbH | Groß, Anna | 2018-11-02 2021-04-07 2021-04-07 | ",
            "WO2022990003A1 | WO2021CN990003 | INVENTION | 会遗忘的令牌/Token that forgets | 密钥用后即失效。/Keys expire in use. | H04L 9/32 | Wuzhong Ledger Co., Ltd. | Bo Lin | 2021-09-10 2022-03-17 null | ");
    assertThat(notes(read)).containsExactly("languages-not-kept de × 1, fr × 1");
  }

  @Test
  void publicationsInSt96WhateverTheirPrefixes() {
    var read = read("st96.xml");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "CA2990001A1 | CA2990001 | INVENTION | /Snow fence of reeds | /Reeds slow the wind. | E01F 7/02 | Érable Works Inc. | Zoë Roy | 2017-12-08 2019-06-13 null | ",
            "SG11202990002A | SG11202990002 | INVENTION | 热带屋面的雨水膜/Rain membrane for roofs | 膜在雨后收缩。/ | E04D 13/04 | Lion Roofs Pte Ltd |  | 2018-07-20 2020-01-30 null | ",
            "GB2590003B | GB1990003.5 | INVENTION | /Umbrella hinge | /It folds twice. | A45B 25/02 | Drizzle & Son Ltd | Ada Reed | 2019-12-18 2021-11-17 null | ");
    assertThat(notes(read)).containsExactly("ipc-from-cpc 1", "languages-not-kept fr × 1");
  }

  @Test
  void dataOfTheChineseOffice() {
    var read = read("cnipa.xml");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "CN119990001B | CN202110567890.4 | INVENTION | 荧光水质探针/ | 探针遇铅变红。/ | G01N 21/64 | 滇池储能有限公司 | 木青 | 2021-05-24 2024-06-21 2024-06-21 | ",
            "CN220990002U | CN202420234567.4 | UTILITY_MODEL | 可折叠钻架/ | 钻架折成三段。/ | E21B 7/02 | 苍山机械有限公司 |  | 2024-01-30 2024-09-03 2024-09-03 | ",
            "CN308990003S | CN202230345678.9 | DESIGN | 茶壶/ | / |  | 普洱陶坊 |  | 2022-06-06 2024-01-05 2024-01-05 | ");
  }

  @Test
  void greenbookWithoutItsCheckDigits() {
    assertThat(read("greenbook.txt").records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "US3990001A | US05499001 | INVENTION | /Ferry ramp that folds under the car déck | /The ramp folds in three.¶It is dry. | B63B 27/14; E01D 15/07 | Ramp Works, Inc. | Don G. Hansen | 1974-03-07 1976-02-03 1976-02-03 | ",
            "USRE99002E | US06199002 | UNKNOWN | /Ferry bell | /The bell rings.¶It rings in fog. | G10K 1/06 | Ramp Works, Inc. | Kåre Ås | 1979-03-10 1982-09-07 1982-09-07 | ",
            "USD299003S | US29299003 | DESIGN | /Ferry funnel | /A funnel as shown.¶Side view only. |  | Mina Solberg | Kåre Ås | 1985-11-04 1987-03-03 1987-03-03 | ");
  }

  @Test
  void textOfTheExaminersSearchSystem() {
    var read = read("brs.txt");

    assertThat(read.records().stream().map(OfficeFormatsTest::told))
        .containsExactly(
            "US9990101B2 | US13990101 | INVENTION | /Crane hook | /The thing 101 works. | B66C 1/22; B66C 13/08 | Kran AS | Ola Vik; Bø Vik | 2013-02-01 2015-12-15 2015-12-15 | ",
            "US9990102B2 | US13990102 | INVENTION | /LED lamp | /The thing 102 works. | F21K 9/20; F21V 29/70 | Lys AS | Ola Vik; Bø Vik | 2013-02-01 2015-12-15 2015-12-15 | ",
            "US9990103B2 | US13990103 | INVENTION | /Buoy | /The thing 103 works. | B63B 22/00 | Sjø AS | Ola Vik; Bø Vik | 2013-02-01 2015-12-15 2015-12-15 | ");
    assertThat(notes(read)).containsExactly("ipc-from-cpc 1");
  }

  @ParameterizedTest
  @CsvSource({
    "IN1234DE2005, IN1234DE2005",
    "IN42DE2005, IN42DE2005",
  })
  void oldIndianApplicationNumbersAreReadInMarkupAsInTables(String written, String key) {
    assertThat(inMarkup(written, "IN309990A1").warnings()).isEmpty();
    assertThat(inTable(written, "IN309990A1").warnings()).isEmpty();
    for (var read : List.of(inMarkup(written, "IN309990A1"), inTable(written, "IN309990A1"))) {
      assertThat(read.only().numbers().application()).hasToString(key);
      assertThat(read.only().id()).hasToString("IN309990A1");
    }
  }

  @Test
  void numberThatCannotBeReadIsKeptAsReceivedInMarkupAsInTables() {
    for (var read :
        List.of(inMarkup("IN1", "IN1234DE2005DE2006"), inTable("IN1", "IN1234DE2005DE2006"))) {
      var numbers = read.only().numbers();
      assertThat(read.errors()).isEmpty();
      assertThat(read.problems(Severity.WARNING).stream().map(p -> p.code() + " " + p.value()))
          .containsExactly("publication-number IN1234DE2005DE2006", "application-number IN1");
      assertThat(numbers.publication()).isNull();
      assertThat(numbers.application()).isNull();
      assertThat(numbers.asReceived()).isEqualTo("IN1234DE2005DE2006");
    }
  }

  private IntakeBench.Read<Patent> inMarkup(String application, String publication) {
    return readText(
        """
        <?xml version="1.0"?>
        <exchange-documents xmlns="http://www.epo.org/exchange"><exchange-document>
        <bibliographic-data>
        <publication-reference><document-id document-id-type="docdb"><country>IN</country>
        <doc-number>%s</doc-number></document-id></publication-reference>
        <application-reference><document-id document-id-type="docdb"><country>IN</country>
        <doc-number>%s</doc-number></document-id></application-reference>
        <invention-title lang="en">Loom with a brake</invention-title>
        </bibliographic-data></exchange-document></exchange-documents>
        """
            .formatted(publication, application));
  }

  private IntakeBench.Read<Patent> inTable(String application, String publication) {
    return readText(
        "Title,Publication number,Publication date,Inventor(s),Applicant(s),"
            + "International classification,Cooperative Patent Classification,Application number,"
            + "Date of application,Priority number(s),Other patent citations\n"
            + "Loom with a brake,%s,,,,,,%s,,,\n".formatted(publication, application));
  }

  @Test
  void grantDoesNotSayThatThePatentIsInForce() {
    assertThat(read("uspto.xml").records())
        .allSatisfy(p -> assertThat(p.status().state()).isEqualTo(LegalState.UNKNOWN));
  }

  @Test
  void patentWithATitleInAnotherLanguageAloneIsRefusedByNumberAndLanguage() {
    var read =
        readText(
            text("st36.xml").replace("<B541>en</B541><B542>Charging post with a flap</B542>", ""));

    assertThat(read.errors()).containsExactly("2 title-other-language");
    assertThat(read.problems(Severity.ERROR).getFirst().value()).isEqualTo("EP3990002B1");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments()).containsExactly("de");
    assertThat(read.records()).hasSize(2);
  }

  @Test
  void languageIsToldByTheScriptWhereNobodyNamesIt() {
    var japanese = text("cnipa.xml").replaceAll(" lang=\"zh\"", "").replace("茶壶", "茶のみ");
    var read = readText(japanese);

    assertThat(read.records().stream().map(p -> p.text().titleZh()))
        .containsExactly("荧光水质探针", "可折叠钻架");
    assertThat(read.errors()).containsExactly("3 title-other-language");
  }

  @Test
  void familyMemberThatHoldsItsPatentIsThatPatent() {
    var patent = text("exchange.xml").lines().findFirst().orElseThrow();
    var family =
        """
        <ops:world-patent-data xmlns:ops="http://ops.epo.org"><ops:patent-family>
        <ops:family-member family-id="1">%s</ops:family-member>
        <ops:family-member family-id="1"><publication-reference>
        <document-id document-id-type="docdb"><country>EP</country><doc-number>3990009</doc-number>
        <kind>A1</kind></document-id></publication-reference></ops:family-member>
        </ops:patent-family></ops:world-patent-data>
        """
            .formatted(patent);
    var read = readText(family);

    assertThat(read.only().id()).hasToString("EP3990001B1");
    assertThat(read.errors()).containsExactly("3 not-patents-family-member");
    assertThat(read.problems(Severity.ERROR).getFirst().value()).isEqualTo("EP3990009A1");
  }

  @Test
  void xmlWithoutPatentsIsRefusedWithWhatItIs() {
    assertThat(readText("<class-scheme><item>A</item></class-scheme>").errors())
        .containsExactly("0 not-patents-scheme");
    assertThat(readText("<response><doc/></response>").errors())
        .containsExactly("0 not-patents-response");
    assertThat(readText("<!DOCTYPE html><html><br><p>Sign in</html>").errors())
        .containsExactly("0 not-patents-page");
    assertThat(readText("<?xml version='1.0'?>\n<pots><pot/></pots>").errors())
        .containsExactly("0 not-patents-xml");
    assertThat(readText("<PatentPublication xmlns='urn:pots'/>").errors())
        .containsExactly("1 not-patents-xml");
  }

  @Test
  void formatIsToldByTheFirstElementBehindAllThatMayStandInFront() {
    var read =
        readText(
            """
            <?xml version="1.0"?>
            <!-- <us-patent-grant> of the week -->
            <!DOCTYPE PATDOC SYSTEM "a.dtd" [ <!ENTITY D1 SYSTEM "d1.tif" NDATA TIF> ]>
            """
                + text("patdoc.sgm"));

    assertThat(read.report().format()).isEqualTo("uspto-sgml");
    assertThat(read.records()).hasSize(3);
  }
}
