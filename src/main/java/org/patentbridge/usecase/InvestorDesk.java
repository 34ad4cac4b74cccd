package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.investors.DealBook;
import org.patentbridge.investors.Histories;
import org.patentbridge.investors.LikelihoodModel;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.RegionNames;

/**
 * Keeps what the investments of the past say, read with the parties as they stand now, until an
 * investment, an organization, a decision on names or the day changes.
 */
@Singleton
class InvestorDesk {

  /** Deals that are placed to learn where a fund looks that states it not. */
  private static final int PLACED = 60;

  private final Engine engine;
  private final AtomicReference<@Nullable Edition> newest = new AtomicReference<>();

  /**
   * What past deals say as seen from a day.
   *
   * @param model who may be whose next investor
   * @param histories what each investor did
   * @param rounds deals of each company up to the day, those without disclosed investors too
   * @param readers how names in deals are read
   */
  record Past(
      LikelihoodModel model,
      Histories histories,
      Map<OrganizationId, List<Investment>> rounds,
      DealBook.Readers readers) {

    DealBook book() {
      return model.book();
    }

    List<Investment> roundsOf(OrganizationId company) {
      return rounds.getOrDefault(company, List.of());
    }
  }

  private record State(long investments, Register.State register, LocalDate day) {}

  private record Edition(State state, Past past) {}

  @jakarta.inject.Inject
  InvestorDesk(Engine engine) {
    this.engine = engine;
  }

  /** What past deals say as seen from a day, deals of that day left out. */
  Past past(LocalDate day) {
    var state =
        new State(engine.records().investments().revision(), engine.register().state(), day);
    var edition = newest.get();
    if (edition == null || !edition.state().equals(state)) {
      edition = new Edition(state, read(day, engine.directory()));
      newest.set(edition);
    }
    return edition.past();
  }

  private Past read(LocalDate day, PartyDirectory directory) {
    List<Investment> all = new ArrayList<>();
    engine.records().eachInvestment(all::add);
    var readers = readers(directory);
    var rules = engine.rulebook().investors();
    var model = new LikelihoodModel(DealBook.of(all, readers, rules, day));
    Map<OrganizationId, List<Investment>> rounds = new HashMap<>();
    for (var deal : all) {
      var date = deal.date();
      if (date == null || date.isBefore(day)) {
        rounds
            .computeIfAbsent(readers.parties().apply(deal.company()), c -> new ArrayList<>())
            .add(deal);
      }
    }
    return new Past(model, new Histories(model), rounds, readers);
  }

  private DealBook.Readers readers(PartyDirectory directory) {
    Map<DealParty, OrganizationId> known = new HashMap<>();
    return new DealBook.Readers(
        party -> known.computeIfAbsent(party, p -> directory.partyOf(p.name())),
        new RegionNames(engine.rulebook().intake().regions()));
  }

  /**
   * Where a mandate looks: as it states, else as its thesis has it, else where past deals of the
   * fund stand.
   */
  List<Placement> linksOf(InvestorMandate mandate, @Nullable InvestorHistory history) {
    var stated =
        new Candidates(engine, RetrievalQuery.Filter.NONE).linksOf(new Seeker.OfMandate(mandate));
    return stated.isEmpty() ? linksOf(history, mandate.scope().pastDeals()) : stated;
  }

  /** Links of past deals, each with the share of deals as its confidence; told ones count too. */
  List<Placement> linksOf(@Nullable InvestorHistory history, Collection<String> told) {
    var deals =
        history == null ? Stream.<Investment>empty() : history.deals().stream().limit(PLACED);
    var texts = Stream.concat(deals.map(InvestorDesk::text), told.stream()).toList();
    Map<ChainLinkId, Integer> counts = new TreeMap<>();
    for (var text : texts) {
      engine.placer().place(text, List.of()).stream()
          .limit(1)
          .forEach(p -> counts.merge(p.link(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(
            e ->
                new Placement(
                    e.getKey(),
                    e.getValue() / (double) texts.size(),
                    "past deals: " + e.getValue() + " / " + texts.size()))
        .sorted(Comparator.comparing(Placement::confidence).reversed())
        .toList();
  }

  private static String text(Investment deal) {
    return Stream.concat(
            Stream.of(deal.company().name().raw(), deal.brand()), deal.industries().stream())
        .collect(Collectors.joining("\n"));
  }
}
