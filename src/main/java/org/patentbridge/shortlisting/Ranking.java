package org.patentbridge.shortlisting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.Triad;

/**
 * Puts rows in order, link by link and kind by kind, and cuts each list at its most. What is cut
 * off is an exclusion that says its rank and what it lacked. The order of the input decides
 * nothing.
 */
public final class Ranking {

  /** Gate of what stands behind the last place. */
  public static final String CUT = "cut";

  private static final Comparator<ListKey> LINK_THEN_KIND =
      Comparator.comparing(ListKey::link).thenComparing(ListKey::kind);

  private final int most;

  /**
   * @param most most rows of one kind on one link, 1 or more
   */
  public Ranking(int most) {
    this.most = most;
  }

  private record ListKey(ChainLinkId link, RowKind kind) {}

  /**
   * Rows in their order.
   *
   * @param listed by link, kind and rank
   * @param cut what came behind the last place
   */
  public record Ranked(List<ShortlistRow> listed, List<ShortlistExclusion> cut) {}

  /** Ranks rows of all links and kinds. */
  public Ranked rank(Collection<ShortlistRow> rows) {
    Map<ListKey, List<ShortlistRow>> lists = new TreeMap<>(LINK_THEN_KIND);
    for (var row : rows) {
      lists
          .computeIfAbsent(new ListKey(row.link(), row.id().kind()), k -> new ArrayList<>())
          .add(row);
    }
    List<ShortlistRow> listed = new ArrayList<>();
    List<ShortlistExclusion> cut = new ArrayList<>();
    for (var list : lists.values()) {
      list.sort(ShortlistRow.BEST_FIRST);
      for (int i = 0; i < list.size(); i++) {
        var row = list.get(i);
        if (i < most) {
          listed.add(row.at(i + 1));
        } else {
          cut.add(
              new ShortlistExclusion(
                  row.id().kind(),
                  row.id().key(),
                  row.link(),
                  row.card().name(),
                  behind(i + 1, list.size(), list.get(most - 1).points(), row.points()),
                  1));
        }
      }
    }
    return new Ranked(listed, cut);
  }

  /**
   * Triads in their order.
   *
   * @param listed by link and rank
   * @param cut what came behind the last place, by need
   */
  public record RankedTriads(List<Triad> listed, List<ShortlistExclusion> cut) {}

  /** Ranks triads of all links; what is cut is counted by need and link. */
  public RankedTriads rankTriads(Collection<Triad> triads) {
    Map<ChainLinkId, List<Triad>> lists = new TreeMap<>();
    triads.forEach(t -> lists.computeIfAbsent(t.link(), l -> new ArrayList<>()).add(t));
    List<Triad> listed = new ArrayList<>();
    List<ShortlistExclusion> cut = new ArrayList<>();
    for (var list : lists.values()) {
      list.sort(Triad.BEST_FIRST);
      Map<String, List<Integer>> behind = new TreeMap<>();
      for (int i = 0; i < list.size(); i++) {
        if (i < most) {
          listed.add(list.get(i).at(i + 1));
        } else {
          behind.computeIfAbsent(list.get(i).need().id().key(), n -> new ArrayList<>()).add(i);
        }
      }
      behind.forEach(
          (need, places) -> {
            var best = list.get(places.getFirst());
            cut.add(
                new ShortlistExclusion(
                    RowKind.TRIAD,
                    need,
                    best.link(),
                    best.need().card().name(),
                    behind(
                        places.getFirst() + 1,
                        list.size(),
                        list.get(most - 1).points(),
                        best.points()),
                    places.size()));
          });
    }
    return new RankedTriads(listed, cut);
  }

  private GateVerdict behind(int rank, int of, Points last, Points own) {
    return new GateVerdict(
        CUT,
        GateVerdict.Answer.CLOSED,
        Reason.of("gate.cut.behind", rank, of, most, last.minus(own)));
  }
}
