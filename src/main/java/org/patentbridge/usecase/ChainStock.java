package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.shortlist.Audience;

/**
 * What of the records stands on a chain and may be seen by an audience. Records that the audience
 * may not know of are left out here, before anything is counted, ranked or digested.
 *
 * @param patents patents by id
 * @param companies organizations of all kinds, one per party, by id
 * @param needs needs by id
 * @param mandates mandates by id, on this chain or, for an investor, all of its own
 */
record ChainStock(
    List<Placed<Patent>> patents,
    List<Placed<Organization>> companies,
    List<Placed<TechnologyNeed>> needs,
    List<Placed<InvestorMandate>> mandates) {

  private static final String STATED = "=";

  private static final Comparator<Placement> SUREST =
      Comparator.comparingDouble(Placement::confidence).reversed().thenComparing(Placement::link);

  /**
   * A record and where on the chain it stands.
   *
   * @param record the record
   * @param places on links of this chain, the surest first
   */
  record Placed<T>(T record, List<Placement> places) {

    Placed {
      places = places.stream().sorted(SUREST).toList();
    }
  }

  static ChainStock of(
      Engine engine, Enrichments enrichments, IndustrialChain chain, Audience audience) {
    var reading = new Reading(engine, enrichments, chain);
    return new ChainStock(
        reading.patents(),
        reading.companies(),
        reading.needs(audience),
        reading.mandates(audience));
  }

  /** Whether an audience may know that a need exists. */
  static boolean isVisible(TechnologyNeed need, Audience audience) {
    return audience.isOrganizer()
        || need.confidentiality() == Confidentiality.PUBLIC
        || need.confidentiality() == Confidentiality.ANONYMOUS;
  }

  /** Whether an audience may read all of a need. */
  static boolean isReadable(TechnologyNeed need, Audience audience) {
    return audience.isOrganizer() || need.confidentiality() == Confidentiality.PUBLIC;
  }

  /** Another digest as soon as a record that the audience may see is another. */
  Digest digest(Audience audience) {
    return Digest.ofLines(
        Stream.of(
                patents.stream().map(p -> p.record().from(Origin.ENTERED) + "\t" + p.places()),
                companies.stream().map(ChainStock::companyLine),
                needs.stream().map(n -> needLine(n, audience)),
                mandates.stream().map(ChainStock::mandateLine))
            .flatMap(lines -> lines));
  }

  private static String companyLine(Placed<Organization> placed) {
    var o = placed.record();
    return String.join(
        "\t",
        o.id().value(),
        o.name().raw(),
        o.nameEn(),
        o.kind().name(),
        o.group(),
        o.tags().toString(),
        String.valueOf(o.region()),
        o.products().toString(),
        placed.places().toString());
  }

  private static String needLine(Placed<TechnologyNeed> placed, Audience audience) {
    var n = placed.record();
    var seen = n.confidentiality() + "\t" + n.text().titles() + "\t" + links(placed);
    return isReadable(n, audience)
        ? String.join(
            "\t",
            n.id().value(),
            n.owner().value(),
            n.text().toString(),
            n.elements().toString(),
            n.context().toString(),
            n.terms().toString(),
            String.valueOf(n.validUntil()),
            n.status().name(),
            seen)
        : n.id() + "\t" + seen;
  }

  private static String links(Placed<TechnologyNeed> placed) {
    return placed.places().stream().map(p -> p.link().toString()).sorted().toList().toString();
  }

  private static String mandateLine(Placed<InvestorMandate> placed) {
    var m = placed.record();
    return String.join(
        "\t",
        m.id().value(),
        m.investor().value(),
        m.type().name(),
        m.stages().toString(),
        m.ticket().toString(),
        m.scope().toString(),
        m.thesis().toString(),
        String.valueOf(m.activeUntil()),
        placed.places().toString());
  }

  /** Reads the records of one chain. */
  private record Reading(Engine engine, Enrichments enrichments, IndustrialChain chain) {

    private Map<String, List<Placement>> placesOf(Enrichment.Kind kind) {
      Map<String, List<Placement>> places = new LinkedHashMap<>();
      enrichments
          .listOnChain(kind, chain.id())
          .forEach(e -> places.put(e.subject().id(), onChain(e.links())));
      return places;
    }

    private List<Placement> onChain(Collection<Placement> links) {
      return links.stream().filter(p -> chain.findLink(p.link()).isPresent()).toList();
    }

    List<Placed<Patent>> patents() {
      var places = placesOf(Enrichment.Kind.PATENT);
      var ids = places.keySet().stream().map(PatentId::new).toList();
      return engine.records().patents().findAll(ids).values().stream()
          .map(p -> new Placed<>(p, places.getOrDefault(p.id().value(), List.of())))
          .filter(p -> !p.places().isEmpty())
          .sorted(Comparator.comparing(p -> p.record().id()))
          .toList();
    }

    /** Records that people called one stand as one, wherever either of them stands. */
    List<Placed<Organization>> companies() {
      var directory = engine.directory();
      Map<OrganizationId, Map<ChainLinkId, Placement>> places = new TreeMap<>();
      placesOf(Enrichment.Kind.ORGANIZATION)
          .forEach(
              (id, found) -> {
                var party = directory.partyOf(new OrganizationId(id));
                var best = places.computeIfAbsent(party, p -> new HashMap<>());
                found.forEach(p -> best.merge(p.link(), p, Reading::surer));
              });
      List<Placed<Organization>> companies = new ArrayList<>();
      places.forEach(
          (party, best) ->
              directory
                  .find(party)
                  .filter(o -> !best.isEmpty())
                  .ifPresent(o -> companies.add(new Placed<>(o, List.copyOf(best.values())))));
      return companies;
    }

    private static Placement surer(Placement one, Placement other) {
      return SUREST.compare(one, other) <= 0 ? one : other;
    }

    List<Placed<TechnologyNeed>> needs(Audience audience) {
      var directory = engine.directory();
      return placesOf(Enrichment.Kind.NEED).entrySet().stream()
          .flatMap(
              e ->
                  engine.records().needs().find(new NeedId(e.getKey())).stream()
                      .filter(n -> isVisible(n, audience))
                      .map(n -> n.ownedBy(directory.partyOf(n.owner())))
                      .map(n -> new Placed<>(n, e.getValue())))
          .filter(n -> !n.places().isEmpty())
          .sorted(Comparator.comparing(n -> n.record().id()))
          .toList();
    }

    List<Placed<InvestorMandate>> mandates(Audience audience) {
      var directory = engine.directory();
      List<Placed<InvestorMandate>> mandates = new ArrayList<>();
      if (audience.showsInvestors()) {
        engine
            .records()
            .eachMandate(
                m -> {
                  var mandate = m.givenBy(directory.partyOf(m.investor()));
                  var places = places(mandate);
                  if (audience.isOrganizer()
                      ? !places.isEmpty()
                      : mandate.investor().equals(audience.party())) {
                    mandates.add(new Placed<>(mandate, places));
                  }
                });
      }
      return mandates;
    }

    private List<Placement> places(InvestorMandate mandate) {
      var stated = mandate.scope().chainLinks();
      return onChain(
          stated.isEmpty()
              ? engine.placer().place(mandate.thesis().all(), List.of())
              : stated.stream()
                  .map(link -> new Placement(link, 1, STATED))
                  .collect(Collectors.toList()));
    }
  }
}
