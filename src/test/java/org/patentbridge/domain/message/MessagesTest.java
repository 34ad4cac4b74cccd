package org.patentbridge.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;

class MessagesTest {

  private static final Place CELL = Place.of("patents.csv", 7).field("ipc");

  @Test
  void languageIsChineseForChineseTagsAndElseEnglish() {
    for (String tag : List.of("zh", "zh-CN", "zh_CN.UTF-8", " ZH-Hans ")) {
      assertThat(Language.of(tag)).as(tag).isEqualTo(Language.ZH);
    }
    for (String tag : List.of("en", "de-AT", "C.UTF-8", "")) {
      assertThat(Language.of(tag)).as(tag).isEqualTo(Language.EN);
    }
  }

  @Test
  void languageDoesNotDependOnTheMachine() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertThat(sentence(Language.EN)).startsWith("'H01' is not a symbol");
      Locale.setDefault(Locale.GERMANY);
      assertThat(sentence(Language.ZH)).startsWith("“H01”不是国际专利分类号");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String sentence(Language language) {
    return Messages.text(language, Problem.error("ipc", CELL, "H01"));
  }

  @Test
  void adviceFollowsTheSentence() {
    assertThat(sentence(Language.EN)).contains(". Maybe");
    assertThat(sentence(Language.ZH)).contains("。可能");
  }

  @Test
  void valueWithBracesAndApostrophesIsRepeatedAsItIs() {
    assertThat(Messages.text(Language.EN, Problem.error("ipc", CELL, "{0} 'x' {")))
        .startsWith("'{0} 'x' {' is not");
  }

  @Test
  void unknownKeyIsAnError() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> Messages.text(Language.EN, "no.such.sentence"));
  }

  @Test
  void longValueIsCutForPeople() {
    var problem = Problem.error("ipc", CELL, "x".repeat(500));

    assertThat(problem.value()).hasSize(Problem.MAX_VALUE).endsWith("…");
  }

  @Test
  void refusedValueBecomesAProblemAtItsPlace() {
    var refused = new InvalidValueException("uscc-check", "123", "X");
    var problem = Problem.of(refused, CELL);

    assertThat(problem.isError()).isTrue();
    assertThat(problem.arguments()).containsExactly("X");
    assertThat(problem.place()).hasToString("patents.csv:7 [ipc]");
    assertThat(refused).hasMessageContaining("uscc-check").hasMessageContaining("123");
  }

  @Test
  void reportCountsErrorsAndWarnings() {
    var error = Problem.error("ipc", CELL, "x");
    var warning = Problem.warning("ipc", CELL, "x");
    var report = new ProblemReport(List.of(error, warning, error));

    assertThat(report.errors()).isEqualTo(2);
    assertThat(report.warnings()).isEqualTo(1);
    assertThat(report.hasErrors()).isTrue();
    assertThat(new ProblemReport(List.of(warning)).hasErrors()).isFalse();
    assertThat(ProblemReport.clean().problems()).isEmpty();
    assertThat(new BadInputException(report)).hasMessageContaining("2 errors");
  }
}
