package org.patentbridge.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.shortlist.LinkTally;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.SinceLast;

/**
 * A shortlist.
 *
 * @param id named by what it says
 * @param month the month
 * @param chain id of the chain
 * @param name what the chain is called
 * @param audience organizer, everybody, or investor: and its id
 * @param asOf ISO date on which gates were asked
 * @param inputs digest of the records that it was made from
 * @param rules fingerprint of the rulebook
 * @param rows companies, patents, needs and investors by link, kind and rank
 * @param triads by link and rank
 * @param excluded what a gate stopped
 * @param gaps a row for each link in the order of the chain
 * @param since what changed since the last time, null where the chain was not on before
 * @param remarks what the reader should know
 * @param advice that it is not legal advice
 */
public record ShortlistView(
    String id,
    String month,
    String chain,
    BothLanguages name,
    String audience,
    String asOf,
    String inputs,
    String rules,
    List<ShortlistRowView> rows,
    List<TriadView> triads,
    List<ExclusionView> excluded,
    List<Gap> gaps,
    @Nullable Since since,
    List<BothLanguages> remarks,
    BothLanguages advice) {

  /**
   * How much a link has.
   *
   * @param link the link
   * @param name what it is called
   * @param companies companies listed and excluded
   * @param patents patents listed and excluded
   * @param needs needs listed and excluded
   * @param investors investors listed and excluded, null where the reader may not know
   * @param triads triads listed and excluded, null where the reader may not know
   * @param lacking kinds without a row
   */
  public record Gap(
      String link,
      BothLanguages name,
      LinkTally.Count companies,
      LinkTally.Count patents,
      LinkTally.Count needs,
      LinkTally.@Nullable Count investors,
      LinkTally.@Nullable Count triads,
      List<String> lacking) {}

  /**
   * What changed.
   *
   * @param month when the chain was on
   * @param shortlist id of what was shown then
   * @param ownList whether it is about the reader's own list; else about the one for everybody
   * @param stayed rows that are where they were
   * @param moves rows that are not
   */
  public record Since(
      String month, String shortlist, boolean ownList, int stayed, List<Move> moves) {

    private static Since of(SinceLast since) {
      return new Since(
          since.month().toString(),
          since.shortlist().value(),
          since.wholly(),
          since.stayed(),
          since.moves().stream().map(Move::of).toList());
    }
  }

  /**
   * A row that is not where it was.
   *
   * @param what new, gone or moved
   * @param id kind and id
   * @param link its link
   * @param name what people read of it, empty where it may not be named any more
   * @param before its rank then, null where it is new
   * @param now its rank now, null where it is gone
   */
  public record Move(
      String what,
      String id,
      String link,
      String name,
      @Nullable Integer before,
      @Nullable Integer now) {

    private static Move of(RowMove move) {
      return new Move(
          move.what().name().toLowerCase(Locale.ROOT),
          move.id().toString(),
          move.link().toString(),
          move.name(),
          move.before(),
          move.now());
    }
  }

  /**
   * @param advice that it is not legal advice
   */
  public static ShortlistView of(Shortlist shortlist, BothLanguages advice) {
    var rows = shortlist.rows();
    var basis = shortlist.basis();
    return new ShortlistView(
        shortlist.id().value(),
        shortlist.month().toString(),
        shortlist.chain().id().value(),
        new BothLanguages(shortlist.chain().nameZh(), shortlist.chain().nameEn()),
        shortlist.audience().key(),
        basis.asOf().toString(),
        basis.inputs().hex(),
        basis.rules().digest().hex(),
        rows.listed().stream().map(ShortlistRowView::of).toList(),
        rows.triads().stream().map(TriadView::of).toList(),
        rows.excluded().stream().map(ExclusionView::of).toList(),
        shortlist.gaps().stream().map(g -> gap(shortlist, g)).toList(),
        shortlist.findSince().map(Since::of).orElse(null),
        shortlist.remarks().stream().map(BothLanguages::of).toList(),
        advice);
  }

  private static Gap gap(Shortlist shortlist, LinkTally tally) {
    return new Gap(
        tally.link().toString(),
        shortlist
            .chain()
            .findLink(tally.link())
            .map(l -> new BothLanguages(l.nameZh(), l.nameEn()))
            .orElse(new BothLanguages(tally.link().link(), tally.link().link())),
        tally.companies(),
        tally.patents(),
        tally.needs(),
        tally.investors(),
        tally.triads(),
        tally.lacking().stream().map(k -> k.word()).toList());
  }
}
