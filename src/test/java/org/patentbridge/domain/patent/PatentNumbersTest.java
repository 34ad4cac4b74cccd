package org.patentbridge.domain.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatentNumbersTest {

  @Test
  void chineseApplicationNumbersOfBothLengthsAreTaken() {
    assertThat(ApplicationNumber.parse("201710601862.3").key()).isEqualTo("CN201710601862.3");
    assertThat(ApplicationNumber.parse("95115608.X").key()).isEqualTo("CN95115608.X");
  }

  @Test
  void everyWayToWriteAChineseApplicationNumberIsTheSameNumber() {
    var plain = ApplicationNumber.parse("201710601862.3");
    for (String written :
        List.of(
            "CN201710601862.3",
            "cn 2017 1 0601862.3",
            "ZL 2017 1 0601862.3",
            "ZL2017106018623",
            "２０１７１０６０１８６２．３",
            "CN-201710601862-3")) {
      assertThat(ApplicationNumber.parse(written)).as(written).isEqualTo(plain);
    }
  }

  @Test
  void everyOtherCheckDigitIsRefused() {
    for (char check : "0123456789X".toCharArray()) {
      if (check != '3') {
        refuses("application-number-check", () -> ApplicationNumber.parse("201710601862." + check));
      }
      if (check != 'X') {
        refuses("application-number-check", () -> ApplicationNumber.parse("95115608." + check));
      }
    }
  }

  @Test
  void applicationNumberWithoutCheckDigitIsKeptAsItIs() {
    assertThat(ApplicationNumber.parse("201710601862").key()).isEqualTo("CN201710601862");
    assertThat(ApplicationNumber.parse("95115608").key()).isEqualTo("CN95115608");
  }

  @Test
  void numbersOfOtherOfficesAreKept() {
    assertThat(ApplicationNumber.parse("US 15/123,456").key()).isEqualTo("US15/123,456");
    assertThat(ApplicationNumber.parse("PCT/CN2017/000001").key()).isEqualTo("PCT/CN2017/000001");
  }

  @Test
  void whatIsNoApplicationNumberIsRefused() {
    for (String wrong :
        List.of("", "2017", "CN2017", "ZL12", "一二三", "20171060186", "CN1234567A9")) {
      refuses("application-number", () -> ApplicationNumber.parse(wrong));
    }
  }

  @Test
  void applicationNumbersComeBackFromTheirOwnText() {
    for (String text : List.of("CN201710601862.3", "CN95115608.X", "CN95115608", "US15/123456")) {
      var number = ApplicationNumber.parse(text);
      assertThat(ApplicationNumber.parse(number.toString())).isEqualTo(number);
    }
  }

  @Test
  void publicationNumbersComeBackFromTheirKeyAndFromTheirPrintedForm() {
    for (String text :
        List.of(
            "CN107123456B",
            "CN1234567A",
            "CN201234567U",
            "US20170123456A1",
            "US9876543B2",
            "EP1234567A1",
            "WO2017123456A1",
            "JPH0123456A",
            "USD123456S1",
            "DE102015001234A1",
            "CN107123456")) {
      var number = PublicationNumber.parse(text);
      assertThat(number.key()).isEqualTo(text);
      assertThat(PublicationNumber.parse(number.key())).isEqualTo(number);
      assertThat(PublicationNumber.parse(number.toString())).isEqualTo(number);
    }
  }

  @Test
  void everyWayToWriteAPublicationNumberIsTheSameNumber() {
    var plain = PublicationNumber.parse("CN107123456B");
    assertThat(plain).hasToString("CN 107123456 B");
    for (String written :
        List.of(" cn 107123456 b ", "CN-107123456-B", "ＣＮ１０７１２３４５６Ｂ", "CN107,123,456B")) {
      assertThat(PublicationNumber.parse(written)).as(written).isEqualTo(plain);
    }
  }

  @Test
  void formsThatOfficesWriteOfOneNumberAreThatNumber() {
    assertThat(PublicationNumber.parse("US2009208610 (A1)").key()).isEqualTo("US20090208610A1");
    assertThat(PublicationNumber.parse("US 2009/0208610 A1").key()).isEqualTo("US20090208610A1");
    assertThat(PublicationNumber.parse("WO 95/27654 A1").key()).isEqualTo("WO1995027654A1");
    assertThat(PublicationNumber.parse("WO0214184").key()).isEqualTo("WO2002014184");
    assertThat(PublicationNumber.parse("WO02058741A1").key()).isEqualTo("WO2002058741A1");
    assertThat(PublicationNumber.parse("WO2012/123456").key()).isEqualTo("WO2012123456");
  }

  @Test
  void formsOfSingleOfficesAreRead() {
    assertThat(PublicationNumber.parse("IN 1234DEN2009 A").key()).isEqualTo("IN1234DEN2009A");
    assertThat(PublicationNumber.parse("IN 42/DEL/2005 A").key()).isEqualTo("IN42DEL2005A");
    assertThat(PublicationNumber.parse("mxPA/a/2005/001234").key()).isEqualTo("MXPAA2005001234");
    assertThat(PublicationNumber.parse("CZ 123 U1").key()).isEqualTo("CZ123U1");
    for (String key : List.of("IN1234DEN2009A", "MXPAA2005001234", "CZ123U1", "WO2002014184")) {
      assertThat(PublicationNumber.parse(key).key()).isEqualTo(key);
    }
    assertThat(PublicationNumber.find("CN1234DEN2009A")).isEmpty();
    assertThat(PublicationNumber.find("USPAA2005001234")).isEmpty();
  }

  @Test
  void kindOfDocumentBehindAChineseApplicationNumberIsNoPartOfIt() {
    assertThat(ApplicationNumber.parse("CN 201710601862 A").key()).isEqualTo("CN201710601862");
    assertThat(ApplicationNumber.parse("CN 85102431 A").key()).isEqualTo("CN85102431");
    refuses("application-number", () -> ApplicationNumber.parse("CN 20171060186 A"));
  }

  @Test
  void whatIsNoPublicationNumberIsRefused() {
    for (String wrong : List.of("", "CN", "107123456", "CN123", "CN107123456BB", "bdci:12", "电池")) {
      refuses("publication-number", () -> PublicationNumber.parse(wrong));
      assertThat(PublicationNumber.find(wrong)).isEmpty();
    }
  }

  @Test
  void chineseApplicationNumberIsNoPublicationNumber() {
    for (String application :
        List.of(
            "CN201710601862.3",
            "CN2017106018623",
            "CN201710601862",
            "ZL201710601862.3",
            "CN95115608.9",
            "CN 95115608.X")) {
      refuses("publication-number-is-application", () -> PublicationNumber.parse(application));
      assertThat(PublicationNumber.find(application)).as(application).isEmpty();
    }
  }

  @Test
  void aPersonMeansThePatentByWhicheverNumberItIsKnown() {
    assertThat(PatentId.meant("cn 107123456 b"))
        .isEqualTo(PatentId.of(PublicationNumber.parse("CN107123456B")));
    assertThat(PatentId.meant("ZL 2017 1 0601862.3"))
        .isEqualTo(PatentId.of(ApplicationNumber.parse("CN201710601862.3")));
    assertThat(PatentId.meant("201710601862.3"))
        .isEqualTo(PatentId.of(ApplicationNumber.parse("CN201710601862.3")));
    assertThat(PatentId.meant(" bdci:1234 ")).isEqualTo(PatentId.ofSource("bdci", "1234"));
    refuses("application-number-check", () -> PatentId.meant("201710601862.4"));
    refuses("patent-id", () -> PatentId.meant("  "));
  }
}
