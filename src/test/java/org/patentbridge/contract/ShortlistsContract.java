package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistBasis;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistId;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.ShortlistRows;
import org.patentbridge.domain.shortlist.Shortlists;
import org.patentbridge.domain.shortlist.SinceLast;
import org.patentbridge.domain.shortlist.Triad;

/** What every store of shortlists does. */
public abstract class ShortlistsContract {

  private static final ChainId TEA = new ChainId("tea");
  private static final ChainLinkId GARDEN = new ChainLinkId(TEA, "garden");
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final Audience FUND = Audience.of(new OrganizationId("fund:1"));

  protected abstract Shortlists shortlists();

  protected abstract Transactions transactions();

  /** A list with something in every part. */
  private static Shortlist list(YearMonth month, Audience audience, @Nullable SinceLast since) {
    var digest = Digest.ofLines(month.toString(), audience.key());
    var score =
        new Score(
            List.of(
                new ScorePart(
                    "placement",
                    Points.of(60),
                    0.5,
                    false,
                    List.of("茶树"),
                    Reason.of("feature.placement.stated"))));
    var card =
        new RowCard(
            "一种采茶机",
            "",
            "CN 101 A",
            new OrganizationId("uni:1"),
            "甲大学",
            new RegionCode("330100"),
            "杭州",
            Confidentiality.PUBLIC,
            List.of(Reason.of("shortlist.fact.trl", 6)));
    var verdict =
        new GateVerdict("region", GateVerdict.Answer.UNKNOWN, Reason.of("gate.region.not-asked"));
    var row =
        new ShortlistRow(
            new RowId(RowKind.PATENT, "CN101A"), GARDEN, 1, card, score, List.of(verdict));
    var corner = new Triad.Corner(row.id(), card);
    var need = new Triad.Corner(new RowId(RowKind.NEED, "N-1"), card);
    var investor = new Triad.Corner(new RowId(RowKind.INVESTOR, "fund:1"), card);
    var rows =
        new ShortlistRows(
            List.of(row),
            List.of(new Triad(GARDEN, 1, corner, need, investor, score, List.of())),
            List.of(new ShortlistExclusion(RowKind.COMPANY, "sme:1", GARDEN, "乙公司", verdict, 1)));
    var chain =
        new IndustrialChain(
            TEA,
            "茶业",
            "Tea",
            List.of(new ChainLink(GARDEN, "茶园", "Gardens", Position.UPSTREAM, Set.of())));
    return new Shortlist(
        ShortlistId.of(digest),
        month,
        chain,
        audience,
        new ShortlistBasis(digest, new RulebookFingerprint(digest), "1", month.atDay(1)),
        rows,
        rows.tallies(chain, audience),
        since,
        List.of(Reason.of("shortlist.remark.organizer")));
  }

  private static Shortlist list(YearMonth month, Audience audience) {
    return list(month, audience, null);
  }

  private void save(Shortlist shortlist) {
    var unused =
        transactions()
            .get(
                () -> {
                  shortlists().save(shortlist);
                  return shortlist;
                });
  }

  @Test
  void listComesBackAsItWas() {
    var since =
        new SinceLast(
            YearMonth.of(2025, 3),
            new ShortlistId("0123456789ab"),
            true,
            4,
            List.of(new RowMove(new RowId(RowKind.PATENT, "CN9A"), GARDEN, "旧", 2, null)));
    var list = list(MARCH, Audience.ORGANIZER, since);
    save(list);
    assertThat(shortlists().find(TEA, MARCH, Audience.ORGANIZER)).contains(list);
  }

  @Test
  void laterListOfTheSameMonthAndReaderTakesThePlaceOfTheEarlier() {
    save(list(MARCH, Audience.ORGANIZER));
    var later =
        new Shortlist(
            new ShortlistId("ffffffffffff"),
            MARCH,
            list(MARCH, Audience.ORGANIZER).chain(),
            Audience.ORGANIZER,
            new ShortlistBasis(
                Digest.ofLines("x"),
                new RulebookFingerprint(Digest.ofLines("y")),
                "1",
                LocalDate.of(2026, 3, 9)),
            new ShortlistRows(List.of(), List.of(), List.of()),
            List.of(),
            null,
            List.of());
    save(later);
    assertThat(shortlists().find(TEA, MARCH, Audience.ORGANIZER)).contains(later);
  }

  @Test
  void listsOfReadersAreKeptApart() {
    save(list(MARCH, FUND));
    assertThat(shortlists().find(TEA, MARCH, Audience.ORGANIZER)).isEmpty();
    assertThat(shortlists().findBefore(TEA, MARCH.plusMonths(1), Audience.EVERYBODY)).isEmpty();
    assertThat(shortlists().findBefore(TEA, MARCH.plusMonths(1), FUND)).isPresent();
  }

  @Test
  void lastOneBeforeAMonthIsTheNewestEarlierOne() {
    save(list(MARCH.minusYears(2), FUND));
    save(list(MARCH.minusYears(1), FUND));
    save(list(MARCH, FUND));
    save(list(MARCH.plusYears(1), FUND));
    assertThat(shortlists().findBefore(TEA, MARCH, FUND).map(Shortlist::month))
        .contains(MARCH.minusYears(1));
    assertThat(shortlists().findBefore(new ChainId("coffee"), MARCH, FUND)).isEmpty();
  }
}
