package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.investor.TrackRecord;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scoring.CompanyCandidate;
import org.patentbridge.scoring.FitOutcome;
import org.patentbridge.scoring.FitScorer;
import org.patentbridge.scoring.ScoringContext;

/** Lays mandates and companies beside each other. */
@Singleton
class FitDesk {

  private final Engine engine;
  private final InvestorDesk investors;
  private final CompanyDesk companies;
  private final FitScorer scorer;

  @jakarta.inject.Inject
  FitDesk(Engine engine, InvestorDesk investors, CompanyDesk companies) {
    this.engine = engine;
    this.investors = investors;
    this.companies = companies;
    this.scorer = new FitScorer(engine.rulebook());
  }

  /**
   * One day and one state of the records, in one event or none.
   *
   * @param past what deals say
   * @param context what gates are asked with
   * @param known what is known of each mandate that was asked about, by its id
   */
  record Session(InvestorDesk.Past past, ScoringContext context, Map<MandateId, Known> known) {

    LocalDate day() {
      return context.asOf();
    }
  }

  /**
   * What does not depend on the company.
   *
   * @param history deals of the fund, null where none is known
   * @param links where the mandate looks
   * @param portfolio companies in which the fund is
   */
  record Known(
      @Nullable InvestorHistory history, List<Placement> links, List<OrganizationId> portfolio) {}

  Session open(@Nullable Event event, LocalDate asOf) {
    var directory = engine.directory();
    var seen = event == null ? null : directory.seen(event);
    var context =
        seen == null
            ? new ScoringContext(asOf, null, directory)
            : new ScoringContext(
                asOf,
                seen,
                directory,
                engine.memory().wishes(seen.id(), directory),
                ScoringContext.Past.NONE);
    return new Session(investors.past(asOf), context, new TreeMap<>());
  }

  /** Every mandate, or those that take part in an event, each given by one party. */
  List<InvestorMandate> mandates(@Nullable Event event, LocalDate asOf) {
    var directory = engine.directory();
    if (event != null) {
      return new Seekers(engine.records(), directory)
          .list(directory.seen(event), asOf).stream()
              .flatMap(s -> s instanceof Seeker.OfMandate(var m) ? Stream.of(m) : Stream.empty())
              .toList();
    }
    List<InvestorMandate> all = new ArrayList<>();
    engine.records().eachMandate(m -> all.add(m.givenBy(directory.partyOf(m.investor()))));
    return all;
  }

  /** How a card with its patents fits each of some mandates. */
  List<FitOutcome> score(Session session, CompanyCard card, Collection<InvestorMandate> mandates) {
    var parties = mandates.stream().map(InvestorMandate::investor).distinct().toList();
    var predictions = session.past().model().predict(companies.sketch(card), parties);
    return mandates.stream()
        .map(m -> scorer.score(candidate(session, card, m, predictions), session.context()))
        .toList();
  }

  /** Whether a gate keeps them apart, asked without looking at patents and deals of others. */
  FitOutcome gates(Session session, CompanyCard card, InvestorMandate mandate) {
    return scorer.score(candidate(session, card, mandate, Map.of()), session.context());
  }

  private CompanyCandidate candidate(
      Session session,
      CompanyCard card,
      InvestorMandate mandate,
      Map<OrganizationId, InvestorPrediction> predictions) {
    var known = session.known().computeIfAbsent(mandate.id(), id -> known(session, mandate));
    return new CompanyCandidate(
        mandate,
        known.links(),
        card,
        new TrackRecord(known.history(), predictions.get(mandate.investor()), known.links()),
        known.portfolio());
  }

  private Known known(Session session, InvestorMandate mandate) {
    var history = session.past().histories().find(mandate.investor()).orElse(null);
    return new Known(
        history,
        investors.linksOf(mandate, history),
        session.past().book().companiesOf(mandate.investor()));
  }
}
