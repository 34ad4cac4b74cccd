package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.Triad;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;
import org.patentbridge.scoring.ScoringOutcome;
import org.patentbridge.shortlisting.NeedLegs;
import org.patentbridge.shortlisting.NeedLegs.Leg;
import org.patentbridge.usecase.ChainStock.Placed;

/**
 * Legs of the triads: for each need that passed, the patents of the chain that are textually best
 * for it, and the investors that the audience may know of.
 */
final class TriadRows {

  private static final String OF_NEED = "need-to-patent";

  /** A company's word on whom it must not meet is told to organizers alone. */
  private static final String TOLD_IN_CONFIDENCE = "competitor";

  private final ShortlistScene scene;
  private final FitsOfMandates fits;
  private final Scorer scorer;
  private final ScoringContext context;
  private final Candidates candidates;
  private final Map<PatentId, Placed<Patent>> patents = new HashMap<>();
  private final Map<OfferingId, ShortlistRow> patentRows = new TreeMap<>();
  private final Map<OrganizationId, List<InvestorMandate>> investors;

  TriadRows(ShortlistScene scene, FitsOfMandates fits) {
    this.scene = scene;
    this.fits = fits;
    var engine = scene.engine();
    this.scorer = new Scorer(engine.rulebook().getProfile(OF_NEED), engine.rulebook());
    this.context = new ScoringContext(scene.asOf(), null, scene.directory());
    this.candidates = new Candidates(engine, RetrievalQuery.Filter.OFFERINGS);
    scene.stock().patents().forEach(p -> patents.put(p.record().id(), p));
    scene.rows().stream()
        .filter(r -> r.id().kind() == RowKind.PATENT)
        .forEach(
            r ->
                patentRows.merge(
                    OfferingId.of(new PatentId(r.id().key())),
                    r,
                    (one, other) ->
                        ShortlistRow.BEST_FIRST.compare(one, other) <= 0 ? one : other));
    this.investors =
        scene.stock().mandates().stream()
            .map(Placed::record)
            .collect(
                Collectors.groupingBy(
                    InvestorMandate::investor, TreeMap::new, Collectors.toList()));
  }

  /** Needs with their legs, by id. */
  List<NeedLegs> legs() {
    var needs =
        scene.stock().needs().stream()
            .collect(
                Collectors.toMap(
                    n -> NeedRows.idOf(n.record(), scene.audience()), Function.identity()));
    Map<RowId, ShortlistRow> surest = new TreeMap<>();
    for (var row : scene.rows()) {
      var placed = needs.get(row.id());
      if (placed != null && row.link().equals(placed.places().getFirst().link())) {
        surest.put(row.id(), row);
      }
    }
    List<NeedLegs> legs = new ArrayList<>();
    surest.forEach(
        (id, row) -> {
          var placed = needs.get(id);
          if (placed != null) {
            legs.add(legs(row, placed));
          }
        });
    return legs;
  }

  private NeedLegs legs(ShortlistRow row, Placed<TechnologyNeed> placed) {
    var need = placed.record();
    var most = scene.rules().triads().patentsPerNeed();
    if (!ChainStock.isReadable(need, scene.audience())) {
      return new NeedLegs(
          row, unread(Math.min(most, patentRows.size())), unread(investors.size()), anonymous());
    }
    return new NeedLegs(row, patentLegs(placed, most), investorLegs(need), null);
  }

  /** As many ends as there could be, without a look at the need. */
  private static List<Leg> unread(int ends) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < ends; i++) {
      legs.add(
          new Leg(
              new Triad.Corner(
                  new RowId(RowKind.PATENT, "unread-" + i),
                  new RowCard("", "", "", null, "", null, "", null, List.of())),
              new Score(List.of()),
              new Score(List.of()),
              anonymous(),
              List.of()));
    }
    return legs;
  }

  private static GateVerdict anonymous() {
    return new GateVerdict(
        "confidentiality", GateVerdict.Answer.CLOSED, Reason.of("gate.confidentiality.unnamed"));
  }

  private List<Leg> patentLegs(Placed<TechnologyNeed> placed, int most) {
    var seeker = new Seeker.OfNeed(placed.record());
    var relevances = candidates.relevances(seeker, patentRows.keySet());
    return relevances.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<OfferingId, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .flatMap(
            e ->
                Optional.ofNullable(patents.get(new PatentId(e.getKey().key()))).stream()
                    .map(p -> patentLeg(seeker, placed, p, e.getValue())))
        .toList();
  }

  private Leg patentLeg(
      Seeker seeker, Placed<TechnologyNeed> need, Placed<Patent> patent, double relevance) {
    var offering = new Offering.OfPatent(patent.record());
    var candidate =
        new Candidate(seeker, offering, relevance, List.of(), need.places(), patent.places());
    var row = Objects.requireNonNull(patentRows.get(offering.id()), "it was looked up");
    var corner = new Triad.Corner(row.id(), row.card());
    return switch (scorer.score(candidate, context)) {
      case ScoringOutcome.Scored s ->
          new Leg(corner, row.score(), s.pairing().score(), null, told(s.pairing().unverified()));
      case ScoringOutcome.Rejected r ->
          new Leg(
              corner,
              row.score(),
              scorer.points(candidate, context),
              told(r.rejection().closed()),
              List.of());
    };
  }

  private List<Leg> investorLegs(TechnologyNeed need) {
    List<Leg> legs = new ArrayList<>();
    investors.forEach(
        (investor, mandates) -> {
          var fit = fits.best(mandates, need.owner());
          legs.add(
              new Leg(
                  new Triad.Corner(
                      RowId.investor(investor), InvestorRows.card(scene, mandates.getFirst())),
                  new Score(List.of()),
                  fit.score(),
                  fit.closed(),
                  fit.unverified()));
        });
    return legs;
  }

  private List<GateVerdict> told(List<GateVerdict> verdicts) {
    return verdicts.stream()
        .filter(v -> scene.audience().isOrganizer() || !v.gate().equals(TOLD_IN_CONFIDENCE))
        .toList();
  }

  /** The verdict, or that there is one, where its words are not for the audience. */
  private GateVerdict told(GateVerdict verdict) {
    return scene.audience().isOrganizer() || !verdict.gate().equals(TOLD_IN_CONFIDENCE)
        ? verdict
        : FitsOfMandates.withheld();
  }
}
