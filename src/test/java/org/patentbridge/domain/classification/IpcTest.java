package org.patentbridge.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class IpcTest {

  private static final IpcSymbol SOLID_ELECTROLYTE = IpcSymbol.parse("H01M 10/0562");

  @Test
  void everyWayToWriteASymbolIsTheSameSymbol() {
    for (String written :
        List.of(
            "H01M10/0562",
            " h01m 10/0562 ",
            "H01M 010/0562",
            "H01M  10 / 0562",
            "H01M-10/0562",
            "H01M10:0562",
            "H01M 10/0562 (2010.01)",
            "H01M 10/0562(2010.01)I")) {
      assertThat(IpcSymbol.parse(written)).as(written).isEqualTo(SOLID_ELECTROLYTE);
    }
  }

  @Test
  void symbolsComeBackFromKeyAndPrintedForm() {
    for (String text : List.of("H01M", "H01M 10", "H01M 10/0562", "A61K 8/02", "G06F 3/048")) {
      var symbol = IpcSymbol.parse(text);
      assertThat(symbol).hasToString(text);
      assertThat(IpcSymbol.parse(symbol.key())).isEqualTo(symbol);
    }
  }

  @Test
  void whatIsNoSymbolIsRefused() {
    for (String wrong :
        List.of(
            "", "H", "H01", "I01M", "H1M", "H01M/05", "H01M 10/5", "H01M 0/00", "H01M10/", "电")) {
      refuses("ipc", () -> IpcSymbol.parse(wrong));
      assertThat(IpcSymbol.find(wrong)).isEmpty();
    }
  }

  @Test
  void sharedDepthGrowsFromSectionToSubgroup() {
    assertThat(SOLID_ELECTROLYTE.sharedDepth(IpcSymbol.parse("A61K 8/02"))).isZero();
    assertThat(SOLID_ELECTROLYTE.sharedDepth(IpcSymbol.parse("H02J 7/00"))).isEqualTo(1);
    assertThat(SOLID_ELECTROLYTE.sharedDepth(IpcSymbol.parse("H01L 31/04"))).isEqualTo(2);
    assertThat(SOLID_ELECTROLYTE.sharedDepth(IpcSymbol.parse("H01M 4/13"))).isEqualTo(3);
    assertThat(SOLID_ELECTROLYTE.sharedDepth(IpcSymbol.parse("H01M 10/42"))).isEqualTo(4);
    assertThat(SOLID_ELECTROLYTE.sharedDepth(SOLID_ELECTROLYTE)).isEqualTo(5);
    assertThat(IpcSymbol.parse("H01M").sharedDepth(IpcSymbol.parse("H01M"))).isEqualTo(3);
    assertThat(IpcSymbol.parse("H01M10").sharedDepth(IpcSymbol.parse("H01M10"))).isEqualTo(4);
  }

  @Test
  void prefixCoversWhatLiesBelowIt() {
    for (String prefix : List.of("H", "H01", "H01M", "H01M10", "H01M 10/0562", "h01m*")) {
      assertThat(IpcPrefix.parse(prefix).covers(SOLID_ELECTROLYTE)).as(prefix).isTrue();
    }
  }

  @Test
  void prefixDoesNotCoverALongerMainGroupThatBeginsAlike() {
    assertThat(IpcPrefix.parse("H01M1").covers(SOLID_ELECTROLYTE)).isFalse();
    assertThat(IpcPrefix.parse("H01M10").covers(IpcSymbol.parse("H01M 100/02"))).isFalse();
    assertThat(IpcPrefix.parse("H01M10/0562").covers(IpcSymbol.parse("H01M 10"))).isFalse();
    assertThat(IpcPrefix.parse("G").covers(SOLID_ELECTROLYTE)).isFalse();
  }

  @Test
  void whatIsNoPartOfTheTreeIsRefused() {
    for (String wrong : List.of("", "I", "H0", "H01M/", "*")) {
      refuses("ipc", () -> IpcPrefix.parse(wrong));
    }
  }
}
