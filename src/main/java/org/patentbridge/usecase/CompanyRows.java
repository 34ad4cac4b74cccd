package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.shortlisting.CompanyFacts;
import org.patentbridge.usecase.ChainStock.Placed;

/**
 * Rows of companies: by what is known of them or, on an investor's list, by how they fit its
 * mandates.
 */
final class CompanyRows {

  private final ShortlistScene scene;
  private final FitsOfMandates fits;
  private final Map<OrganizationId, List<Patent>> patents = new HashMap<>();
  private final Map<OrganizationId, Integer> openNeeds = new HashMap<>();

  CompanyRows(ShortlistScene scene, FitsOfMandates fits) {
    this.scene = scene;
    this.fits = fits;
    var directory = scene.directory();
    for (var placed : scene.stock().patents()) {
      var patent = placed.record();
      if (!patent.status().state().isDead()) {
        patent.holders().stream()
            .map(directory::partyOf)
            .distinct()
            .forEach(p -> patents.computeIfAbsent(p, k -> new ArrayList<>()).add(patent));
      }
    }
    scene.stock().needs().stream()
        .map(Placed::record)
        .filter(n -> n.confidentiality() == Confidentiality.PUBLIC && n.isOpenOn(scene.asOf()))
        .forEach(n -> openNeeds.merge(n.owner(), 1, Integer::sum));
  }

  /** Adds the rows and what was excluded to the scene. */
  void add() {
    List<InvestorMandate> mandates =
        scene.audience().isOrganizer()
            ? List.of()
            : scene.stock().mandates().stream().map(Placed::record).toList();
    for (var placed : scene.stock().companies()) {
      var organization = placed.record();
      var id = RowId.company(organization.id());
      var card = card(scene, organization);
      var notACompany = notACompany(organization);
      if (notACompany != null) {
        placed.places().forEach(p -> scene.exclude(id, p, card.name(), notACompany));
      } else if (mandates.isEmpty()) {
        var facts = facts(organization);
        placed
            .places()
            .forEach(p -> scene.add(id, p, card, scene.points().company(facts, p), List.of()));
      } else {
        addFor(mandates, placed, card);
      }
    }
  }

  private void addFor(List<InvestorMandate> mandates, Placed<Organization> placed, RowCard card) {
    var id = RowId.company(placed.record().id());
    var fit = fits.best(mandates, placed.record().id());
    var closed = fit.closed();
    for (var place : placed.places()) {
      if (closed == null) {
        scene.add(id, place, card, fit.score(), fit.unverified());
      } else {
        scene.exclude(id, place, card.name(), closed);
      }
    }
  }

  private CompanyFacts facts(Organization organization) {
    return new CompanyFacts(
        organization,
        patents.getOrDefault(organization.id(), List.of()),
        openNeeds.getOrDefault(organization.id(), 0));
  }

  private static @Nullable GateVerdict notACompany(Organization organization) {
    var kind = organization.kind();
    return kind == OrganizationKind.SME
            || kind == OrganizationKind.ENTERPRISE
            || kind == OrganizationKind.UNKNOWN
        ? null
        : new GateVerdict(
            "company-kind",
            GateVerdict.Answer.CLOSED,
            Reason.of("gate.company-kind." + kind.name().toLowerCase(Locale.ROOT)));
  }

  static RowCard card(ShortlistScene scene, Organization organization) {
    return new RowCard(
        organization.name().raw(),
        organization.nameEn(),
        "",
        organization.id(),
        scene.directory().nameOf(organization.id()),
        organization.region(),
        scene.regionName(organization.region()),
        null,
        told(organization));
  }

  private static List<Reason> told(Organization organization) {
    List<Reason> facts = new ArrayList<>();
    var tags = organization.tags();
    if (!tags.isEmpty()) {
      facts.add(
          Reason.of(
              "shortlist.fact.tags",
              tags(organization, Language.ZH, "、"),
              tags(organization, Language.EN, ", ")));
    }
    if (!organization.products().isEmpty()) {
      facts.add(Reason.of("shortlist.fact.products", String.join("、", organization.products())));
    }
    return facts;
  }

  private static String tags(Organization organization, Language language, String between) {
    return String.join(
        between,
        organization.tags().stream()
            .map(
                t ->
                    Messages.text(
                        language,
                        "growth-tag." + t.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .toList());
  }
}
