package org.patentbridge.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryHalfTest {

  @Test
  void everyQueryIsInOneHalfAndInAll() {
    for (int i = 0; i < 1_000; i++) {
      var query = "query-" + i;
      assertThat(QueryHalf.TUNING.holds(query)).isNotEqualTo(QueryHalf.REPORTING.holds(query));
      assertThat(QueryHalf.ALL.holds(query)).isTrue();
    }
  }

  @Test
  void halvesAreAboutAsLarge() {
    var tuning =
        IntStream.range(0, 1_000).mapToObj(i -> "q" + i).filter(QueryHalf.TUNING::holds).count();
    assertThat(tuning).isBetween(450L, 550L);
  }

  /** Reckoned with another program: SHA-256 of the id and a line end, even ones. */
  @Test
  void halvesStayWhatTheyWereWhenFiguresWereReported() {
    assertThat(IntStream.rangeClosed(1, 16).filter(i -> QueryHalf.TUNING.holds("" + i)).boxed())
        .containsExactly(3, 5, 7, 8, 9, 11, 12);
  }
}
