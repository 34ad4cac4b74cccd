package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.InvalidValueException;

class TrecRunTest {

  @Test
  void linesKeepTheOrderAndScoresFall() throws IOException {
    var out = new ByteArrayOutputStream();
    var rankings =
        List.of(
            new Ranking("q1", List.of("d9", "文档2", "d1")),
            new Ranking("q2", List.of()),
            new Ranking("q3", List.of("d9")));
    TrecRun.write(rankings, "bm25", out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            q1 Q0 d9 1 3 bm25
            q1 Q0 文档2 2 2 bm25
            q1 Q0 d1 3 1 bm25
            q3 Q0 d9 1 1 bm25
            """);
  }

  @Test
  void nameWithWhiteSpaceIsRefused() {
    var ranking = List.of(new Ranking("q1", List.of("d 9")));
    assertThatThrownBy(() -> TrecRun.write(ranking, "bm25", new ByteArrayOutputStream()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("d 9");
  }
}
