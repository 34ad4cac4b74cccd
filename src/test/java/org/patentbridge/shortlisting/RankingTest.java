package org.patentbridge.shortlisting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;

class RankingTest {

  private static final int MOST = 3;

  private static List<ShortlistRow> rows(Random random) {
    List<ShortlistRow> rows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(40); i++) {
      var kind = random.nextBoolean() ? RowKind.PATENT : RowKind.COMPANY;
      var link = random.nextBoolean() ? SampleRows.GARDEN : SampleRows.DRYING;
      rows.add(SampleRows.row(kind, "r" + i, link, random.nextInt(5) * 1_000L));
    }
    return rows;
  }

  @Test
  void orderOfTheInputChangesNothing() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var rows = rows(random);
      var ranked = new Ranking(MOST).rank(rows);
      Collections.shuffle(rows, random);
      assertThat(new Ranking(MOST).rank(rows)).as("seed %d", seed).isEqualTo(ranked);
    }
  }

  @Test
  void whatIsListedAndWhatIsCutAreAll() {
    for (long seed = 1; seed <= 200; seed++) {
      var rows = rows(new Random(seed));
      var ranked = new Ranking(MOST).rank(rows);
      Set<String> all = new HashSet<>();
      rows.forEach(r -> all.add(r.link() + " " + r.id()));
      List<String> told = new ArrayList<>();
      ranked.listed().forEach(r -> told.add(r.link() + " " + r.id()));
      for (ShortlistExclusion cut : ranked.cut()) {
        told.add(cut.link() + " " + cut.kind().word() + ":" + cut.key());
        assertThat(cut.verdict().isClosed()).isTrue();
        assertThat(cut.verdict().gate()).isEqualTo(Ranking.CUT);
      }
      assertThat(told).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void equalPointsBreakById() {
    var ranked =
        new Ranking(MOST)
            .rank(
                List.of(
                    SampleRows.row(RowKind.PATENT, "b", SampleRows.GARDEN, 5_000),
                    SampleRows.row(RowKind.PATENT, "a", SampleRows.GARDEN, 5_000),
                    SampleRows.row(RowKind.PATENT, "c", SampleRows.GARDEN, 9_000)));
    assertThat(ranked.listed()).extracting(r -> r.id().key()).containsExactly("c", "a", "b");
    assertThat(ranked.listed()).extracting(ShortlistRow::rank).containsExactly(1, 2, 3);
  }

  @Test
  void rowBehindTheCutSaysItsRankAndWhatItLacks() {
    List<ShortlistRow> rows = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      rows.add(SampleRows.row(RowKind.NEED, "n" + i, SampleRows.GARDEN, 10_000 - i * 1_500L));
    }
    var cut = new Ranking(MOST).rank(rows).cut();
    assertThat(cut).hasSize(1);
    assertThat(cut.getFirst().verdict().reason().arguments())
        .containsExactly("4", "4", "3", "1.500");
  }
}
