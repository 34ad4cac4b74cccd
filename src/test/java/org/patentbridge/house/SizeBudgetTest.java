package org.patentbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SizeBudgetTest {

  @Test
  void everyMethodFitsOnAPageAndEveryFileInAHead() {
    var sources = Sources.below(Path.of("src/main/java"), Path.of("src/bench/java"));

    assertThat(sources.units()).as("source files").hasSizeGreaterThan(100);
    assertThat(SizeBudget.faultsIn(sources)).isEmpty();
  }

  @Test
  void methodOfSixtyLinesIsTheLongest() {
    assertThat(SizeBudget.faultsIn(methodOf(60))).isEmpty();
    assertThat(SizeBudget.faultsIn(methodOf(61)))
        .singleElement()
        .asString()
        .contains("Long.java:3 go has 61 lines");
  }

  @Test
  void fileOfFiveHundredLinesIsTheLongest() {
    assertThat(SizeBudget.faultsIn(fileOf(500))).isEmpty();
    assertThat(SizeBudget.faultsIn(fileOf(501))).singleElement().asString().contains("501 lines");
  }

  @Test
  void constructorOfFiveParametersIsTooWideButForUseCasesAndRecords() {
    var parameters = "(int a, int b, int c, int d, int e)";
    var wide = "class Wide { Wide" + parameters + " {} }";

    assertThat(SizeBudget.faultsIn(in("org.patentbridge.scoring", wide)))
        .singleElement()
        .asString()
        .contains("5 parameters");
    assertThat(SizeBudget.faultsIn(in("org.patentbridge.usecase", wide))).isEmpty();
    assertThat(SizeBudget.faultsIn(in("org.patentbridge.app", wide))).isEmpty();
    assertThat(
            SizeBudget.faultsIn(in("org.patentbridge.scoring", "record Wide" + parameters + "{}")))
        .isEmpty();
    assertThat(
            SizeBudget.faultsIn(
                in("org.patentbridge.scoring", "record Outer(int a) { static " + wide + " }")))
        .hasSize(1);
  }

  private static Sources in(String room, String text) {
    return Sources.of("Wide.java", "package " + room + ";\n" + text);
  }

  private static Sources methodOf(int lines) {
    return Sources.of(
        "Long.java",
        "class Long {\n  /** Does not count. */\n  void go() {\n"
            + "\n".repeat(lines - 2)
            + "  }\n}\n");
  }

  private static Sources fileOf(int lines) {
    return Sources.of("Long.java", "class Long {\n" + "\n".repeat(lines - 2) + "}\n");
  }
}
