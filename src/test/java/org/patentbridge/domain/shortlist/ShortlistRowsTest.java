package org.patentbridge.domain.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/** The gap table and the change since the last time. */
class ShortlistRowsTest {

  private static final ChainId TEA = new ChainId("tea");
  private static final ChainLinkId GARDEN = new ChainLinkId(TEA, "garden");
  private static final ChainLinkId SHOP = new ChainLinkId(TEA, "shop");
  private static final IndustrialChain CHAIN =
      new IndustrialChain(
          TEA,
          "茶业",
          "Tea",
          List.of(
              new ChainLink(GARDEN, "茶园", "Gardens", Position.UPSTREAM, Set.of()),
              new ChainLink(SHOP, "茶饮", "Shops", Position.DOWNSTREAM, Set.of(GARDEN))));

  private static ShortlistRow row(RowKind kind, String key, ChainLinkId link, int rank) {
    var card = new RowCard(key, "", "", null, "", null, "", null, List.of());
    return new ShortlistRow(
        new RowId(kind, key), link, rank, card, new Score(List.of()), List.of());
  }

  private static ShortlistExclusion excluded(RowKind kind, ChainLinkId link, long count) {
    var verdict =
        new GateVerdict("region", GateVerdict.Answer.CLOSED, Reason.of("gate.region.not-asked"));
    return new ShortlistExclusion(kind, "x", link, "x", verdict, count);
  }

  private static ShortlistRows rows(ShortlistRow... rows) {
    return new ShortlistRows(List.of(rows), List.of(), List.of());
  }

  private static Shortlist list(ShortlistRows rows) {
    var digest = Digest.ofLines("tea");
    return new Shortlist(
        ShortlistId.of(digest),
        YearMonth.of(2025, 12),
        CHAIN,
        Audience.ORGANIZER,
        new ShortlistBasis(digest, new RulebookFingerprint(digest), "1", LocalDate.of(2025, 12, 1)),
        rows,
        List.of(),
        null,
        List.of());
  }

  @Test
  void countsOfTheGapTableAreThoseOfTheRows() {
    for (long seed = 1; seed <= 100; seed++) {
      var random = new Random(seed);
      List<ShortlistRow> listed = new ArrayList<>();
      List<ShortlistExclusion> excluded = new ArrayList<>();
      for (int i = 0; i < random.nextInt(20); i++) {
        var kind = RowKind.values()[random.nextInt(4)];
        var link = random.nextBoolean() ? GARDEN : SHOP;
        if (random.nextInt(3) == 0) {
          excluded.add(excluded(kind, link, 1 + random.nextInt(3)));
        } else {
          listed.add(row(kind, "r" + i, link, 1));
        }
      }
      var rows = new ShortlistRows(listed, List.of(), excluded);
      for (var tally : rows.tallies(CHAIN, Audience.ORGANIZER)) {
        for (var kind : List.of(RowKind.COMPANY, RowKind.PATENT, RowKind.NEED, RowKind.INVESTOR)) {
          assertThat(tally.count(kind))
              .as("seed %d %s %s", seed, tally.link(), kind)
              .isEqualTo(
                  new LinkTally.Count(
                      listed.stream()
                          .filter(r -> r.link().equals(tally.link()) && r.id().kind() == kind)
                          .count(),
                      excluded.stream()
                          .filter(e -> e.link().equals(tally.link()) && e.kind() == kind)
                          .mapToLong(ShortlistExclusion::count)
                          .sum()));
        }
      }
    }
  }

  @Test
  void linkLacksWhatHasNoRowAndElseTheTriad() {
    var rows =
        rows(
            row(RowKind.COMPANY, "c", GARDEN, 1),
            row(RowKind.PATENT, "p", GARDEN, 1),
            row(RowKind.NEED, "n", GARDEN, 1),
            row(RowKind.INVESTOR, "i", GARDEN, 1),
            row(RowKind.PATENT, "p", SHOP, 1));
    var tallies = rows.tallies(CHAIN, Audience.ORGANIZER);
    assertThat(tallies.getFirst().lacking()).containsExactly(RowKind.TRIAD);
    assertThat(tallies.getLast().lacking())
        .containsExactly(RowKind.COMPANY, RowKind.NEED, RowKind.INVESTOR);
  }

  @Test
  void whoMayNotKnowOfInvestorsIsToldNoGapOfThem() {
    var tally =
        rows(row(RowKind.PATENT, "p", SHOP, 1)).tallies(CHAIN, Audience.EVERYBODY).getLast();
    assertThat(tally.investors()).isNull();
    assertThat(tally.triads()).isNull();
    assertThat(tally.lacking()).containsExactly(RowKind.COMPANY, RowKind.NEED);
  }

  @Test
  void newGoneAndMovedRowsAreTold() {
    var then =
        list(
            rows(
                row(RowKind.PATENT, "stays", GARDEN, 1),
                row(RowKind.PATENT, "falls", GARDEN, 2),
                row(RowKind.NEED, "closed", SHOP, 1)));
    var now =
        rows(
            row(RowKind.PATENT, "stays", GARDEN, 1),
            row(RowKind.PATENT, "comes", GARDEN, 2),
            row(RowKind.PATENT, "falls", GARDEN, 3));
    var since = then.until(now, id -> id.kind() != RowKind.NEED);
    assertThat(since.stayed()).isEqualTo(1);
    assertThat(since.moves())
        .extracting(m -> m.what() + " " + m.id().key() + " " + m.name())
        .containsExactly("NEW comes comes", "MOVED falls falls", "GONE closed ");
  }

  @Test
  void sameRowsOnAnotherLinkAreOtherRows() {
    var then = list(rows(row(RowKind.PATENT, "p", GARDEN, 1)));
    var since = then.until(rows(row(RowKind.PATENT, "p", SHOP, 1)), id -> true);
    assertThat(since.moves())
        .extracting(RowMove::what)
        .containsExactly(RowMove.What.GONE, RowMove.What.NEW);
  }
}
