package org.patentbridge.intake.format.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassSymbolsTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "H01L  21/00        20060101AFI20051220RMJP        ,H01L 21/00",
        "C07D 487/04        20060101ALI20150106BHUS        ,C07D 487/04",
        "C12N  15/113456    20100101A                      ,C12N 15/113456",
        "B28B   1/    29            A I                    ,B28B 1/29",
        "B01D  5306    20060101AFI20230804BHCN,B01D 53/06",
        "C07D 48704    20060101AFI20230804BHCN,C07D 487/04",
        "G06F015/16,G06F 15/16",
        "G06F017/00,G06F 17/00",
        "H01M10/613,H01M 10/613",
        "H01M 010/613,H01M 10/613",
        "G09G 5/10 (2006.01),G09G 5/10",
        "G06F 1516,G06F 15/16",
        "G06F  728,G06F 7/28",
        "B60R  900,B60R 9/00",
        "B60R 900,B60R 9/00",
        "H04M 1100,H04M 11/00",
        "A61K 31445,A61K 31/445",
        "C07C10100,C07C 101/00",
        "H05K9/00 20060101 H05K009/00,H05K 9/00",
        "H01M,H01M",
        "1402,",
        "D 2402,",
        "Y02B30/00,",
        "709202,",
        ",",
      })
  void symbolsOfAllSpellings(String written, String symbol) {
    assertThat(ClassSymbols.find(written == null ? "" : written).orElse(null)).isEqualTo(symbol);
  }
}
