package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.scoring.FitOutcome;

/** Ranks investors for a company, a chain link or an event. */
@Act
@ApplicationScoped
public class MatchInvestors {

  private final Engine engine;
  private final Events events;
  private final FitDesk fits;
  private final CompanyDesk companies;

  MatchInvestors(Engine engine, Events events, FitDesk fits, CompanyDesk companies) {
    this.engine = engine;
    this.events = events;
    this.fits = fits;
    this.companies = companies;
  }

  /**
   * What is asked; at least one of company, link and event is named.
   *
   * @param company for whom investors are sought, null for nobody in particular
   * @param link the chain link that they should look at, null for that of the company or the event
   * @param event of which only the taking part investors count, null for all
   * @param asOf the day that gates are checked against
   * @param limit most rows, 1 to 200
   */
  public record Request(
      @Nullable OrganizationId company,
      @Nullable ChainLinkId link,
      @Nullable EventId event,
      LocalDate asOf,
      int limit) {

    public Request {
      Days.checked(asOf);
      if (company == null && link == null && event == null) {
        throw new InvalidValueException("investors-for-nobody", "");
      }
    }
  }

  /**
   * An investor that fits.
   *
   * @param fit points and open questions under its best mandate
   * @param mandate that mandate
   * @param name the investor's
   * @param others its other mandates that fit too
   */
  public record Row(
      InvestorFit fit, InvestorMandate mandate, String name, List<MandateId> others) {}

  /**
   * A mandate that a closed gate stops.
   *
   * @param misfit with the gate
   * @param name the investor's
   */
  public record Stopped(InvestorMisfit misfit, String name) {}

  /**
   * What was found.
   *
   * @param card the company, or what stands for the link or the event
   * @param rows one per investor, best first
   * @param apart mandates that a closed gate stops, by id
   * @param likely investors of past deals that may come next, with or without a mandate
   */
  public record Answer(
      CompanyCard card, List<Row> rows, List<Stopped> apart, List<InvestorPrediction> likely) {}

  /**
   * For organizers: mandates and plans are handed in to them.
   *
   * @throws NotFoundException for an unknown company, link or event
   */
  public Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "match investors");
    var event = request.event() == null ? null : event(request.event());
    var session = fits.open(event, request.asOf());
    var card = card(request, event);
    var mandates = fits.mandates(event, request.asOf());
    Map<MandateId, InvestorMandate> byId = new TreeMap<>();
    mandates.forEach(m -> byId.put(m.id(), m));
    Map<OrganizationId, List<InvestorFit>> fitting = new TreeMap<>();
    List<Stopped> apart = new ArrayList<>();
    for (FitOutcome outcome : fits.score(session, card, byId.values())) {
      switch (outcome) {
        case FitOutcome.Fits(var fit) ->
            fitting.computeIfAbsent(fit.investor(), i -> new ArrayList<>()).add(fit);
        case FitOutcome.Apart(var misfit) ->
            apart.add(new Stopped(misfit, engine.directory().nameOf(misfit.investor())));
      }
    }
    var rows =
        fitting.values().stream()
            .map(all -> row(all, byId))
            .sorted(Comparator.comparing(Row::fit, InvestorFit.BEST_FIRST))
            .limit(request.limit())
            .toList();
    var likely = session.past().model().predict(companies.sketch(card), request.limit());
    return new Answer(card, rows, apart, likely);
  }

  /** One fund is one party: its best mandate stands for it. */
  private Row row(List<InvestorFit> fits, Map<MandateId, InvestorMandate> byId) {
    var sorted = fits.stream().sorted(InvestorFit.BEST_FIRST).toList();
    var best = sorted.getFirst();
    var mandate = byId.get(best.mandate());
    if (mandate == null) {
      throw new IllegalStateException(best.mandate() + " was scored and is not known");
    }
    return new Row(
        best,
        mandate,
        engine.directory().nameOf(best.investor()),
        sorted.stream().skip(1).map(InvestorFit::mandate).toList());
  }

  private Event event(EventId id) {
    return events.find(id).orElseThrow(() -> new NotFoundException("event", id.value()));
  }

  private CompanyCard card(Request request, @Nullable Event event) {
    var id = request.company();
    if (id == null) {
      return companies.bare(standIn(request, event), request.asOf());
    }
    var directory = engine.directory();
    var company =
        directory
            .find(directory.partyOf(id))
            .orElseThrow(() -> new NotFoundException("organization", id.value()));
    return companies.whole(companies.bare(company, request.asOf()));
  }

  /** Somebody on the link, or on any link of the event's chain, of whom nothing else is known. */
  private Organization standIn(Request request, @Nullable Event event) {
    var link = request.link();
    var chain = event == null ? null : event.chain();
    Set<ChainLinkId> links;
    if (link != null) {
      links = Set.of(link);
      if (engine.rulebook().findLink(link).isEmpty()) {
        throw new NotFoundException("chain link", link.toString());
      }
    } else {
      links =
          chain == null
              ? Set.of()
              : new TreeSet<>(
                  engine.rulebook().findChain(chain).stream()
                      .flatMap(c -> c.links().stream())
                      .map(l -> l.id())
                      .toList());
    }
    return new Organization(
        OrganizationId.anonymous(link == null ? String.valueOf(request.event()) : link.toString()),
        new OrganizationName(""),
        "",
        OrganizationKind.UNKNOWN,
        "",
        Set.of(),
        event == null ? null : event.region(),
        null,
        links,
        List.of(),
        List.of(),
        Origin.ENTERED);
  }
}
