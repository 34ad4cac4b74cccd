package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.ScoringProfile;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;
import org.patentbridge.scoring.ScoringOutcome;
import org.patentbridge.shortlisting.RowPoints;
import org.patentbridge.usecase.ChainStock.Placed;

/**
 * Rows of patents: by what the link asks of any of them or, on an investor's list, by what its
 * mandates ask.
 */
final class PatentRows {

  private static final String OF_INVESTOR = "mandate-to-patent";

  private final ShortlistScene scene;
  private final ScoringContext context;
  private final ScoringProfile profile;
  private final Scorer scorer;
  private final Set<String> gates;

  PatentRows(ShortlistScene scene) {
    this.scene = scene;
    this.context = new ScoringContext(scene.asOf(), null, scene.directory());
    this.profile = scene.rules().patents();
    this.scorer = new Scorer(profile, scene.engine().rulebook());
    this.gates =
        profile.gates().stream().map(ScoringProfile.GateRule::gate).collect(Collectors.toSet());
  }

  /** What came of a patent. */
  private record Judged(Score score, @Nullable GateVerdict closed, List<GateVerdict> unverified) {}

  /** Adds the rows and what was excluded to the scene. */
  void add() {
    var own = scene.stock().mandates();
    if (scene.audience().isOrganizer() || own.isEmpty()) {
      for (var placed : scene.stock().patents()) {
        placed.places().forEach(place -> enter(placed, place, judge(placed, place)));
      }
    } else {
      addFor(own.stream().map(Placed::record).toList());
    }
  }

  private void addFor(List<InvestorMandate> mandates) {
    var ofInvestor =
        new Scorer(scene.engine().rulebook().getProfile(OF_INVESTOR), scene.engine().rulebook());
    List<Map<OfferingId, Double>> relevances = new ArrayList<>();
    var candidates = new Candidates(scene.engine(), RetrievalQuery.Filter.OFFERINGS);
    var ids = scene.stock().patents().stream().map(p -> OfferingId.of(p.record().id())).toList();
    mandates.forEach(m -> relevances.add(candidates.relevances(new Seeker.OfMandate(m), ids)));
    for (var placed : scene.stock().patents()) {
      Judged best = null;
      for (int i = 0; i < mandates.size(); i++) {
        var candidate = candidate(placed, mandates.get(i), relevances.get(i));
        var judged = judged(ofInvestor, candidate);
        best = best == null || isBetter(judged, best) ? judged : best;
      }
      for (var place : placed.places()) {
        enter(placed, place, Objects.requireNonNull(best, "there is a mandate"));
      }
    }
  }

  private static boolean isBetter(Judged one, Judged other) {
    return (one.closed() == null) == (other.closed() == null)
        ? one.score().total().compareTo(other.score().total()) > 0
        : one.closed() == null;
  }

  private Candidate candidate(
      Placed<Patent> placed, InvestorMandate mandate, Map<OfferingId, Double> relevances) {
    var offering = new Offering.OfPatent(placed.record());
    var own =
        scene.stock().mandates().stream()
            .filter(m -> m.record().id().equals(mandate.id()))
            .findFirst()
            .map(Placed::places)
            .orElse(List.of());
    return new Candidate(
        new Seeker.OfMandate(mandate),
        offering,
        relevances.getOrDefault(offering.id(), 0.0),
        List.of(),
        own,
        placed.places());
  }

  private Judged judged(Scorer by, Candidate candidate) {
    return switch (by.score(candidate, context)) {
      case ScoringOutcome.Scored s ->
          new Judged(s.pairing().score(), null, s.pairing().unverified());
      case ScoringOutcome.Rejected r ->
          new Judged(by.points(candidate, context), r.rejection().closed(), List.of());
    };
  }

  /** Gates and points of the link itself, as if the link were somebody who seeks. */
  private Judged judge(Placed<Patent> placed, Placement place) {
    var candidate =
        new Candidate(
            new Seeker.OfNeed(askedBy(place)),
            new Offering.OfPatent(placed.record()),
            0,
            List.of(),
            List.of(new Placement(place.link(), 1, "")),
            List.of(place));
    var verdicts =
        scorer.verdicts(candidate, context).stream().filter(v -> gates.contains(v.gate())).toList();
    return new Judged(
        RowPoints.patent(scorer.points(candidate, context), place),
        verdicts.stream().filter(GateVerdict::isClosed).findFirst().orElse(null),
        verdicts.stream().filter(GateVerdict::isUnknown).toList());
  }

  private static TechnologyNeed askedBy(Placement place) {
    var typed = TechnologyNeed.typed("", "");
    return new TechnologyNeed(
        typed.id(),
        typed.owner(),
        typed.text(),
        typed.elements(),
        new NeedContext(List.of(), "", Set.of(place.link()), List.of(), null),
        typed.terms(),
        typed.confidentiality(),
        null,
        typed.status(),
        typed.origin());
  }

  private void enter(Placed<Patent> placed, Placement place, Judged judged) {
    var patent = placed.record();
    var id = RowId.of(patent.id());
    var closed = notYetPublished(patent);
    closed = closed == null ? judged.closed() : closed;
    var card = card(patent);
    if (closed == null) {
      scene.add(id, place, card, judged.score(), judged.unverified());
    } else {
      scene.exclude(id, place, card.name(), closed);
    }
  }

  /** Nobody could know it on the day. */
  private @Nullable GateVerdict notYetPublished(Patent patent) {
    var published = patent.dates().published();
    return published != null && published.isAfter(scene.asOf())
        ? new GateVerdict(
            "published",
            GateVerdict.Answer.CLOSED,
            Reason.of("gate.published.later", published, scene.asOf()))
        : null;
  }

  private RowCard card(Patent patent) {
    var directory = scene.directory();
    var offering = new Offering.OfPatent(patent);
    var publication = patent.numbers().publication();
    var known = patent.findFirstHolder().isPresent();
    var party = directory.holderParty(offering);
    return new RowCard(
        patent.text().titleZh(),
        patent.text().titleEn(),
        publication == null ? patent.id().value() : publication.toString(),
        known ? party : null,
        known ? directory.nameOf(party) : "",
        patent.record().region(),
        scene.regionName(patent.record().region()),
        null,
        facts(patent));
  }

  private List<Reason> facts(Patent patent) {
    List<Reason> facts = new ArrayList<>();
    var filed = patent.dates().filed();
    if (filed != null) {
      facts.add(Reason.of("shortlist.fact.filed", filed));
    }
    var trl = patent.readiness().trl();
    if (trl != null) {
      facts.add(Reason.of("shortlist.fact.trl", trl));
    }
    if (patent.terms().isOpenOn(scene.asOf())) {
      facts.add(Reason.of("shortlist.fact.open-licence"));
    }
    return facts;
  }
}
