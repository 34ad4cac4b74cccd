package org.patentbridge.investors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.InvestorHistory.Activity;
import org.patentbridge.domain.investor.InvestorHistory.Partner;
import org.patentbridge.domain.investor.Tally;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.organization.OrganizationId;

/** Draws from a book of deals what each investor did. */
public final class Histories {

  private final DealBook book;
  private final LikelihoodModel model;

  public Histories(LikelihoodModel model) {
    this.model = model;
    this.book = model.book();
  }

  /** What an investor did, empty where no deal of it is known. */
  public Optional<InvestorHistory> find(OrganizationId investor) {
    return book.findPlace(investor).map(place -> history(investor, place));
  }

  private InvestorHistory history(OrganizationId investor, int place) {
    var own = book.dealsOf(place).stream().map(book.deals()::get).toList();
    var sources = own.stream().map(DealBook.Deal::source).toList();
    var days = sources.stream().map(Investment::date).filter(Objects::nonNull).sorted().toList();
    var newest = Comparator.comparing(DealBook.Deal::ageDays).thenComparing(d -> d.source().id());
    return new InvestorHistory(
        investor,
        book.namesOf(place),
        new Activity(
            own.size(),
            (int) own.stream().map(DealBook.Deal::company).distinct().count(),
            model.recentDeals(place),
            days.isEmpty() ? null : days.getFirst(),
            days.isEmpty() ? null : days.getLast()),
        tallies(sources.stream().flatMap(d -> d.industries().stream().distinct())),
        tallies(sources.stream().map(Histories::round)),
        tallies(own.stream().map(DealBook.Deal::city).map(c -> c == null ? "" : c.value())),
        partners(place),
        own.stream().sorted(newest).map(DealBook.Deal::source).toList());
  }

  private static String round(Investment deal) {
    var stage = deal.terms().stage();
    return !deal.terms().series().isEmpty() || stage == null ? deal.terms().series() : stage.name();
  }

  private static List<Tally> tallies(Stream<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.filter(w -> !w.isEmpty()).forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Tally(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Tally::deals).reversed().thenComparing(Tally::what))
        .toList();
  }

  private List<Partner> partners(int place) {
    return book.partnersOf(place).entrySet().stream()
        .map(
            e ->
                new Partner(
                    book.investors().get(e.getKey()), book.nameOf(e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparing(Partner::companies).reversed().thenComparing(Partner::investor))
        .toList();
  }

  /** Branches of past deals whose name stands in a text, at least two letters long, by name. */
  public List<String> domainsIn(Collection<String> texts) {
    return book.branches().stream()
        .filter(branch -> branch.length() > 1)
        .filter(branch -> texts.stream().anyMatch(t -> t.contains(branch)))
        .toList();
  }

  /** The day from which the book is seen. */
  public LocalDate day() {
    return book.day();
  }
}
