package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;

/** Leads an investor through a chain: link by link, kind by kind, in the order that it likes. */
@Act
@ApplicationScoped
public class BrowseChain {

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;

  BrowseChain(ShortlistOrders orders, ShortlistDesk desk) {
    this.orders = orders;
    this.desk = desk;
  }

  /** In which order rows are shown. */
  public enum Sort {
    /** Link by link, the best first. */
    POINTS,
    /** By name. */
    NAME,
    /** By region, those without one last. */
    REGION,
    /** By who sits at the table. */
    PARTY
  }

  /**
   * What is asked.
   *
   * @param ask chain, month and for whom
   * @param link on which link alone, null for all
   * @param kind of which kind alone, null for all
   * @param sort in which order
   */
  public record Request(
      ShortlistAsk ask, @Nullable ChainLinkId link, @Nullable RowKind kind, Sort sort) {}

  /**
   * What is there.
   *
   * @param chain the chain
   * @param rows in the order that was asked for
   * @param excluded what a gate stopped, by link, kind and gate
   */
  public record Answer(
      IndustrialChain chain, List<ShortlistRow> rows, List<ShortlistExclusion> excluded) {}

  /** Everybody may, and sees what everybody may see; triads stand on the shortlist alone. */
  public Answer run(Viewer viewer, Request request) {
    var order = orders.of(viewer, request.ask());
    var chain = desk.chain(order.chain());
    var link = request.link();
    if (link != null && chain.findLink(link).isEmpty()) {
      throw new NotFoundException("chain link", link.toString());
    }
    var rows = desk.rows(order);
    return new Answer(
        chain,
        rows.listed().stream()
            .filter(r -> link == null || r.link().equals(link))
            .filter(r -> request.kind() == null || r.id().kind() == request.kind())
            .sorted(comparator(request.sort(), chain))
            .toList(),
        rows.excluded().stream()
            .filter(e -> link == null || e.link().equals(link))
            .filter(e -> request.kind() == null || e.kind() == request.kind())
            .toList());
  }

  private static Comparator<ShortlistRow> comparator(Sort sort, IndustrialChain chain) {
    var links = chain.links().stream().map(l -> l.id()).toList();
    Comparator<ShortlistRow> usual =
        Comparator.<ShortlistRow>comparingInt(r -> links.indexOf(r.link()))
            .thenComparing(r -> r.id().kind())
            .thenComparing(ShortlistRow::rank);
    return switch (sort) {
      case POINTS -> usual;
      case NAME ->
          Comparator.<ShortlistRow, String>comparing(r -> r.card().name()).thenComparing(usual);
      case REGION ->
          Comparator.<ShortlistRow, @Nullable RegionCode>comparing(
                  r -> r.card().region(),
                  Comparator.nullsLast(Comparator.comparing(RegionCode::value)))
              .thenComparing(usual);
      case PARTY ->
          Comparator.<ShortlistRow, String>comparing(r -> r.card().partyName())
              .thenComparing(usual);
    };
  }
}
