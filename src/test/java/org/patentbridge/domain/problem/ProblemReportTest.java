package org.patentbridge.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report counts what it does not list. */
class ProblemReportTest {

  private static final Problem WRONG = Problem.error("date", Place.of("patents.csv", 3), "soon");
  private static final Problem ODD =
      Problem.warning("column-unknown", Place.of("patents.csv"), "x");

  @Test
  void allThatIsListedIsCounted() {
    var report = new ProblemReport(List.of(WRONG, ODD, WRONG));
    assertThat(report.errors()).isEqualTo(2);
    assertThat(report.warnings()).isOne();
    assertThat(report.counts().of("date")).isEqualTo(2);
    assertThat(report.counts().of("something else")).isZero();
    assertThat(report.unlisted()).isZero();
  }

  @Test
  void whatIsOnlyCountedCountsTooAndAddsUp() {
    var hundred = new ProblemReport(List.of(WRONG), manyOf(WRONG, 100));
    assertThat(hundred.errors()).isEqualTo(100);
    assertThat(hundred.unlisted()).isEqualTo(99);
    var both = hundred.plus(new ProblemReport(List.of(ODD, WRONG)));
    assertThat(both.problems()).containsExactly(WRONG, ODD, WRONG);
    assertThat(both.counts().of("date")).isEqualTo(101);
    assertThat(both.counts().total()).isEqualTo(102);
    assertThat(hundred.errors()).as("unchanged by the sum").isEqualTo(100);
  }

  private static ProblemCounts manyOf(Problem problem, int times) {
    return ProblemCounts.of(java.util.Collections.nCopies(times, problem));
  }
}
