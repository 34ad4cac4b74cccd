package org.patentbridge.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.shortlist.LinkTally;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistRow;

/**
 * A chain as a map: each link with what it has and lacks.
 *
 * @param list the shortlist that it shows
 * @param spots one per link, in the order of the chain
 * @param chosen the link that is looked at, null for all
 */
public record ChainMap(Shortlist list, List<Spot> spots, @Nullable ChainLink chosen) {

  /** How supply and demand of a link stand to each other. */
  public enum Balance {
    /** Something is lacking altogether. */
    GAP,
    /** More needs than patents. */
    DEMAND,
    /** Many more patents than needs. */
    SUPPLY,
    /** Neither. */
    EVEN;

    private static final int MUCH = 3;

    static Balance of(LinkTally tally) {
      long patents = tally.patents().listed();
      long needs = tally.needs().listed();
      if (patents == 0 || needs == 0 && tally.companies().listed() == 0) {
        return GAP;
      }
      return needs > patents ? DEMAND : patents > MUCH * Math.max(1, needs) ? SUPPLY : EVEN;
    }

    /** Its name in addresses, classes and keys. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A link on the map.
   *
   * @param link the link
   * @param tally what it has
   * @param balance of supply and demand
   */
  public record Spot(ChainLink link, LinkTally tally, Balance balance) {

    /** Short ids of the links that feed it, parted by spaces. */
    public String fedBy() {
      return link.fedBy().stream().map(ChainLinkId::link).collect(Collectors.joining(" "));
    }
  }

  static ChainMap of(Shortlist list, @Nullable String link) {
    Map<ChainLinkId, LinkTally> tallies =
        list.gaps().stream().collect(Collectors.toMap(LinkTally::link, Function.identity()));
    var spots =
        list.chain().links().stream()
            .filter(l -> tallies.containsKey(l.id()))
            .map(l -> spot(l, tallies.get(l.id())))
            .toList();
    var chosen = list.chain().links().stream().filter(l -> l.id().link().equals(link)).findFirst();
    return new ChainMap(list, spots, chosen.orElse(null));
  }

  private static Spot spot(ChainLink link, @Nullable LinkTally tally) {
    if (tally == null) {
      throw new IllegalArgumentException("the gap table has no row for " + link.id());
    }
    return new Spot(link, tally, Balance.of(tally));
  }

  /** Address of the chain in its month. */
  public String path() {
    return "/chains/" + list.chain().id() + "?month=" + list.month();
  }

  /** Address of a file of the list. */
  public String file(String format) {
    return "/api/v1/chains/"
        + list.chain().id()
        + "/shortlist."
        + format
        + "?month="
        + list.month();
  }

  /** The links that are shown below the map. */
  public List<ChainLink> shown() {
    return chosen == null ? list.chain().links() : List.of(chosen);
  }

  /** Kinds of rows in the order of reading. */
  public List<RowKind> kinds() {
    return List.of(RowKind.COMPANY, RowKind.PATENT, RowKind.NEED, RowKind.INVESTOR);
  }

  /** Rows of a kind on a link. */
  public List<ShortlistRow> rows(ChainLink link, RowKind kind) {
    return list.rows().on(link.id(), kind);
  }

  /** Whether a link has any row. */
  public boolean hasRows(ChainLink link) {
    return list.rows().listed().stream().anyMatch(row -> row.link().equals(link.id()));
  }
}
