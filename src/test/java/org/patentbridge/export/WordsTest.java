package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.LegalState;

class WordsTest {

  static Stream<Enum<?>> named() {
    return Stream.of(
            LegalState.values(),
            GateVerdict.Answer.values(),
            RunStatus.values(),
            OfferingId.Kind.values())
        .flatMap(v -> Stream.<Enum<?>>of(v));
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyValueThatAFileCanShowHasWords(Enum<?> value) {
    var noun =
        switch (value) {
          case LegalState s -> "legal-state";
          case GateVerdict.Answer a -> "answer";
          case RunStatus s -> "run-status";
          default -> "kind";
        };
    assertThatCode(() -> Words.of(noun, value)).doesNotThrowAnyException();
  }

  @Test
  void rarelyUsedTextsAreInTheCatalogue() {
    assertThatCode(
            () ->
                List.of(
                    Column.of("investor", 1),
                    Column.of("mandate-title", 1),
                    Column.of("mandate-id", 1),
                    Words.sentences("export.note.clipped.text", "1", "2", "3")))
        .doesNotThrowAnyException();
  }

  @Test
  void featuresAndGatesAreHeadedByTheirNamesAndUnknownOnesByTheirId() {
    assertThat(Column.named("feature.holder-record", "holder-record", 1).heading("\n"))
        .isEqualTo("权利人履历\nHolder's record");
    assertThat(Column.named("gate.sample", "sample", 1).heading("\n")).isEqualTo("sample");
  }
}
