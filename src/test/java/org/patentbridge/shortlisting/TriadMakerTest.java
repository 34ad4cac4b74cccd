package org.patentbridge.shortlisting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.Triad;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.ShortlistRules.TriadRule;
import org.patentbridge.shortlisting.NeedLegs.Leg;

class TriadMakerTest {

  private static final TriadRule RULE =
      new TriadRule(
          5,
          Points.of(50),
          Points.of(30),
          20,
          List.of(
              feature("need-patent", 45),
              feature("company-investor", 35),
              feature("patent-quality", 20)));

  private static FeatureRule feature(String id, long points) {
    return new FeatureRule(id, Points.of(points), 0, java.util.Map.of(), "because");
  }

  private static Leg leg(RowKind kind, String key, long points, boolean closed) {
    return new Leg(
        new Triad.Corner(new RowId(kind, key), SampleRows.card(key)),
        SampleRows.score(80_000),
        SampleRows.score(points * 1_000),
        closed ? SampleRows.closed() : null,
        List.of());
  }

  private static NeedLegs need(List<Leg> patents, List<Leg> investors, boolean closed) {
    return new NeedLegs(
        SampleRows.row(RowKind.NEED, "n", SampleRows.GARDEN, 1_000),
        patents,
        investors,
        closed ? SampleRows.closed() : null);
  }

  @Test
  void triadsAndExclusionsAddUpToAllThatCouldBe() {
    for (long seed = 1; seed <= 500; seed++) {
      var random = new Random(seed);
      var patents = legs(random, RowKind.PATENT);
      var investors = legs(random, RowKind.INVESTOR);
      var closed = random.nextInt(6) == 0;
      var made = new TriadMaker(RULE).make(List.of(need(patents, investors, closed)));
      long excluded = made.excluded().stream().mapToLong(ShortlistExclusion::count).sum();
      assertThat(made.triads().size() + excluded)
          .as("seed %d", seed)
          .isEqualTo((long) patents.size() * investors.size());
      assertThat(made.excluded()).allSatisfy(e -> assertThat(e.verdict().isClosed()).isTrue());
    }
  }

  private static List<Leg> legs(Random random, RowKind kind) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      legs.add(leg(kind, kind.word() + i, random.nextInt(100), random.nextInt(3) == 0));
    }
    return legs;
  }

  @Test
  void triadIsASumOfItsThreeLegs() {
    var made =
        new TriadMaker(RULE)
            .make(
                List.of(
                    need(
                        List.of(leg(RowKind.PATENT, "p", 80, false)),
                        List.of(leg(RowKind.INVESTOR, "i", 60, false)),
                        false)));
    var triad = made.triads().getFirst();
    assertThat(triad.points()).isEqualTo(new Points(36_000 + 21_000 + 16_000));
    assertThat(triad.id()).hasToString("triad:p|n|i");
  }

  @Test
  void legThatEarnsTooLittleMakesNoTriad() {
    var made =
        new TriadMaker(RULE)
            .make(
                List.of(
                    need(
                        List.of(leg(RowKind.PATENT, "p", 49, false)),
                        List.of(leg(RowKind.INVESTOR, "i", 60, false)),
                        false)));
    assertThat(made.triads()).isEmpty();
    assertThat(made.excluded())
        .extracting(e -> e.verdict().gate())
        .containsExactly(TriadMaker.WEAK);
  }

  @Test
  void needThatMayNotBeMatchedIsCountedAtItsOwnGate() {
    var patents = List.of(leg(RowKind.PATENT, "p", 80, false), leg(RowKind.PATENT, "q", 80, true));
    var investors = List.of(leg(RowKind.INVESTOR, "i", 60, false));
    var made = new TriadMaker(RULE).make(List.of(need(patents, investors, true)));
    assertThat(made.excluded()).singleElement().extracting(ShortlistExclusion::count).isEqualTo(2L);
  }
}
