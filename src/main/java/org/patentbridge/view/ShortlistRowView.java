package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.ShortlistRow;

/**
 * A row of a shortlist.
 *
 * @param id kind and id of what it is about
 * @param kind company, patent, need or investor
 * @param link its chain link
 * @param rank among its kind on the link, from 1
 * @param card what people read of it
 * @param score its points with their addends
 * @param unverified gates that answered unknown
 */
public record ShortlistRowView(
    String id,
    String kind,
    String link,
    int rank,
    Card card,
    ScoreView score,
    List<GateView> unverified) {

  /**
   * What people read of a row.
   *
   * @param name both names, empty where there is none
   * @param number publication number as people write it, empty for what has none
   * @param party id of who sits at the table, null where nobody may be named
   * @param partyName its reading name
   * @param region its code, null where not known
   * @param regionName what it is called
   * @param confidentiality who may see the need that it is, null for what is no need
   * @param facts what else is known
   */
  public record Card(
      BothLanguages name,
      String number,
      @Nullable String party,
      String partyName,
      @Nullable String region,
      String regionName,
      @Nullable String confidentiality,
      List<BothLanguages> facts) {

    static Card of(RowCard card) {
      var party = card.party();
      var region = card.region();
      var level = card.level();
      return new Card(
          new BothLanguages(card.nameZh(), card.nameEn()),
          card.number(),
          party == null ? null : party.value(),
          card.partyName(),
          region == null ? null : region.value(),
          card.regionName(),
          level == null ? null : level.name(),
          card.facts().stream().map(BothLanguages::of).toList());
    }
  }

  public static ShortlistRowView of(ShortlistRow row) {
    return new ShortlistRowView(
        row.id().toString(),
        row.id().kind().word(),
        row.link().toString(),
        row.rank(),
        Card.of(row.card()),
        ScoreView.of(row.score()),
        row.unverified().stream().map(GateView::of).toList());
  }
}
