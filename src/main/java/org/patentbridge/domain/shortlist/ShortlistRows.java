package org.patentbridge.domain.shortlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;

/**
 * All rows of a shortlist, listed and not.
 *
 * @param listed companies, patents, needs and investors by link, kind and rank
 * @param triads by link and rank
 * @param excluded what a gate stopped
 */
public record ShortlistRows(
    List<ShortlistRow> listed, List<Triad> triads, List<ShortlistExclusion> excluded) {

  public ShortlistRows {
    listed = List.copyOf(listed);
    triads = List.copyOf(triads);
    excluded = List.copyOf(excluded);
  }

  /** Rows of a kind on a link, the best first. */
  public List<ShortlistRow> on(ChainLinkId link, RowKind kind) {
    return listed.stream().filter(r -> r.link().equals(link) && r.id().kind() == kind).toList();
  }

  /** The gap table, a row for each link in the order of the chain. */
  public List<LinkTally> tallies(IndustrialChain chain, Audience audience) {
    return chain.links().stream().map(link -> tally(link.id(), audience)).toList();
  }

  private LinkTally tally(ChainLinkId link, Audience audience) {
    return new LinkTally(
        link,
        count(link, RowKind.COMPANY),
        count(link, RowKind.PATENT),
        count(link, RowKind.NEED),
        audience.isOrganizer() ? count(link, RowKind.INVESTOR) : null,
        audience.showsInvestors() ? count(link, RowKind.TRIAD) : null);
  }

  private LinkTally.Count count(ChainLinkId link, RowKind kind) {
    return new LinkTally.Count(
        kind == RowKind.TRIAD
            ? triads.stream().filter(t -> t.link().equals(link)).count()
            : on(link, kind).size(),
        excluded.stream()
            .filter(e -> e.link().equals(link) && e.kind() == kind)
            .mapToLong(ShortlistExclusion::count)
            .sum());
  }

  private record Place(ChainLinkId link, RowId id) {}

  private record Standing(String name, int rank) {}

  private Map<Place, Standing> standings() {
    Map<Place, Standing> standings = new HashMap<>();
    listed.forEach(
        r -> standings.put(new Place(r.link(), r.id()), new Standing(r.card().name(), r.rank())));
    triads.forEach(
        t -> standings.put(new Place(t.link(), t.id()), new Standing(name(t), t.rank())));
    return standings;
  }

  private static String name(Triad triad) {
    return Stream.of(triad.patent(), triad.need(), triad.investor())
        .map(corner -> corner.card().name())
        .toList()
        .stream()
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  /**
   * What is different from earlier rows.
   *
   * @param earlier what was shown then
   * @param namable what of the earlier rows may still be named
   */
  List<RowMove> movesSince(ShortlistRows earlier, Predicate<RowId> namable) {
    var then = earlier.standings();
    var now = standings();
    List<RowMove> moves = new ArrayList<>();
    now.forEach(
        (place, standing) -> {
          var before = rank(then.get(place));
          if (before == null || before != standing.rank()) {
            moves.add(
                new RowMove(place.id(), place.link(), standing.name(), before, standing.rank()));
          }
        });
    then.forEach(
        (place, standing) -> {
          if (!now.containsKey(place)) {
            var name = namable.test(place.id()) ? standing.name() : "";
            moves.add(new RowMove(place.id(), place.link(), name, standing.rank(), null));
          }
        });
    moves.sort(RowMove.ORDER);
    return moves;
  }

  /** How many rows there are, triads among them. */
  int size() {
    return listed.size() + triads.size();
  }

  private static @Nullable Integer rank(@Nullable Standing standing) {
    return standing == null ? null : standing.rank();
  }
}
