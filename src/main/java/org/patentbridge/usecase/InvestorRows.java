package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.usecase.ChainStock.Placed;

/** Rows of investors, one per fund and link, for the organizer alone. */
final class InvestorRows {

  private final ShortlistScene scene;

  InvestorRows(ShortlistScene scene) {
    this.scene = scene;
  }

  /** A fund's best mandate on a link. */
  private record OnLink(Placed<InvestorMandate> mandate, Placement place, Score score) {}

  /** Adds the rows and what was excluded to the scene. */
  void add() {
    ofInvestors().forEach(this::add);
  }

  private void add(OrganizationId investor, List<Placed<InvestorMandate>> mandates) {
    Map<ChainLinkId, OnLink> best = new TreeMap<>();
    for (var mandate : mandates) {
      for (var place : mandate.places()) {
        var score = scene.points().investor(mandate.record(), place);
        best.merge(
            place.link(),
            new OnLink(mandate, place, score),
            (one, other) -> isBetter(other, one) ? other : one);
      }
    }
    var id = RowId.investor(investor);
    best.forEach(
        (link, on) -> {
          var mandate = on.mandate().record();
          var card = card(scene, mandate);
          var verdict = fundActive(mandate);
          if (verdict != null && verdict.isClosed()) {
            scene.exclude(id, on.place(), card.name(), verdict);
          } else {
            scene.add(
                id, on.place(), card, on.score(), verdict == null ? List.of() : List.of(verdict));
          }
        });
  }

  private boolean isBetter(OnLink one, OnLink other) {
    boolean open = isOpen(one.mandate().record());
    return open == isOpen(other.mandate().record())
        ? one.score().total().compareTo(other.score().total()) > 0
        : open;
  }

  private boolean isOpen(InvestorMandate mandate) {
    var verdict = fundActive(mandate);
    return verdict == null || !verdict.isClosed();
  }

  /** All mandates of each investor that stand on the chain. */
  private Map<OrganizationId, List<Placed<InvestorMandate>>> ofInvestors() {
    return scene.stock().mandates().stream()
        .collect(
            Collectors.groupingBy(m -> m.record().investor(), TreeMap::new, Collectors.toList()));
  }

  /** What is not open: closed or unknown; null where the fund invests on the day. */
  private @Nullable GateVerdict fundActive(InvestorMandate mandate) {
    var until = mandate.activeUntil();
    if (until == null) {
      return new GateVerdict(
          "fund-active", GateVerdict.Answer.UNKNOWN, Reason.of("gate.fund-active.unknown"));
    }
    return until.isBefore(scene.asOf())
        ? new GateVerdict(
            "fund-active",
            GateVerdict.Answer.CLOSED,
            Reason.of("gate.fund-active.over", until, scene.asOf()))
        : null;
  }

  static RowCard card(ShortlistScene scene, InvestorMandate mandate) {
    var organization = scene.directory().find(mandate.investor());
    return new RowCard(
        scene.directory().nameOf(mandate.investor()),
        organization.map(Organization::nameEn).orElse(""),
        mandate.id().value(),
        mandate.investor(),
        scene.directory().nameOf(mandate.investor()),
        organization.map(Organization::region).orElse(null),
        scene.regionName(organization.map(Organization::region).orElse(null)),
        null,
        facts(mandate));
  }

  private static List<Reason> facts(InvestorMandate mandate) {
    List<Reason> facts = new ArrayList<>();
    if (!mandate.stages().isEmpty()) {
      facts.add(
          Reason.of(
              "shortlist.fact.stages",
              mandate.stages().stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
    var least = mandate.ticket().smallest();
    var most = mandate.ticket().largest();
    if (least != null || most != null) {
      facts.add(
          Reason.of(
              "shortlist.fact.ticket",
              least == null ? "…" : least.toString(),
              most == null ? "…" : most.toString()));
    }
    var must = mandate.scope().regionsMust();
    if (!must.isEmpty()) {
      facts.add(
          Reason.of(
              "shortlist.fact.regions",
              must.stream().map(RegionCode::value).collect(Collectors.joining(", "))));
    }
    return facts;
  }
}
