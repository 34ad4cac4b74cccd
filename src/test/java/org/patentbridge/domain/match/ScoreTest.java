package org.patentbridge.domain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.quantity.Points;

class ScoreTest {

  @Test
  void totalIsTheSumOfWhatTheRoundedPartsShow() {
    // each third of a point is shown as .333, so the total is .999 and not 1.000
    var score = new Score(List.of(part(1, 1 / 3.0), part(1, 1 / 3.0), part(1, 1 / 3.0)));

    assertThat(score.total()).isEqualTo(new Points(999));
    assertThat(new Score(List.of()).total()).isEqualTo(Points.ZERO);
  }

  @Test
  void coverageIsTheShareOfWeightThatRestsOnData() {
    var score = new Score(List.of(part(60, 0.2), part(25, 1), missing(15)));

    assertThat(score.coverage()).isCloseTo(0.85, within(1e-12));
    assertThat(new Score(List.of(missing(40))).coverage()).isZero();
    assertThat(new Score(List.of()).coverage()).isEqualTo(1);
  }

  @Test
  void missingDataEarnsItsNeutralValue() {
    assertThat(new Score(List.of(missing(15))).total()).isEqualTo(new Points(7_500));
  }

  @Test
  void valueOutsideOfItsRangeIsRefused() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> part(10, wrong))
          .withMessageContaining("text-relevance");
    }
  }

  @Test
  void equalPointsAreOrderedByTheOfferingThenTheSeeker() {
    var best = scored("CN9", "b", 0.9);
    var first = scored("CN1", "b", 0.5);
    var second = scored("CN2", "a", 0.5);
    var third = scored("CN2", "b", 0.5);

    assertThat(Stream.of(third, second, first, best).sorted(ScoredPairing.BEST_FIRST))
        .containsExactly(best, first, second, third);
  }

  @Test
  void idsOfSeekersAndOfferingsComeBackFromTheirOwnText() {
    for (String text : List.of("need:N-01-07", "mandate:M-01-2", "need:zhibei:12")) {
      assertThat(SeekerId.parse(text)).hasToString(text);
    }
    for (String text : List.of("patent:CN107123456B", "offer:zhibei:12", "patent:bdci:3")) {
      assertThat(OfferingId.parse(text)).hasToString(text);
    }
    for (String wrong : List.of("", "N-01", "need:", "Need:1", "patent")) {
      refuses("seeker-id", () -> SeekerId.parse(wrong));
    }
    for (String wrong : List.of("", "CN107123456B", "patent:", "offer", "need:1")) {
      refuses("offering-id", () -> OfferingId.parse(wrong));
    }
  }

  @Test
  void runIsNamedByTheDigestOfAllItDependsOn() {
    assertThat(RunId.of(Digest.ofLines("a", "b"))).isEqualTo(RunId.of(Digest.ofLines("a", "b")));
    assertThat(Digest.ofLines("ab")).isNotEqualTo(Digest.ofLines("a", "b"));
    for (String wrong :
        List.of("", "0123456789a", "0123456789abc", "0123456789AB", "0123456789ag")) {
      refuses("run-id", () -> new RunId(wrong));
    }
  }

  @Test
  void digestOfNothingIsTheKnownOne() {
    assertThat(Digest.ofLines().hex()).startsWith("e3b0c44298fc1c149afbf4c8996fb924");
    assertThat(Digest.ofLines("abc").hex()).startsWith("edeaaff3f1774ad2888673770c6d64097e391bc3");
  }

  private static ScoredPairing scored(String patent, String seeker, double value) {
    return new ScoredPairing(
        new Pairing(
            new SeekerId(SeekerId.Kind.NEED, seeker),
            new OfferingId(OfferingId.Kind.PATENT, patent)),
        new OrganizationId("sme"),
        new OrganizationId("university"),
        new Score(List.of(part(10, value))),
        List.of());
  }

  private static ScorePart part(long weight, double value) {
    return new ScorePart(
        "text-relevance", Points.of(weight), value, false, List.of(), Reason.of("test"));
  }

  private static ScorePart missing(long weight) {
    return new ScorePart(
        "maturity-fit", Points.of(weight), 0.5, true, List.of(), Reason.of("test"));
  }
}
