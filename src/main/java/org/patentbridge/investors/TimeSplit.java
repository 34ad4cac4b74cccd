package org.patentbridge.investors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.rulebook.InvestorRules;

/**
 * Past deals parted by a day: those before it are known, those from it on ask who came next.
 *
 * <p>A question is a company that got money from disclosed investors in the second part, as its
 * first deal there shows it: branches, round and city. The answer is every investor of that part
 * that was not in the company before. Deals without a date stand in neither part.
 *
 * @param book the deals before the day
 * @param questions in the order of their first deal, then of its id
 */
public record TimeSplit(DealBook book, List<Question> questions) {

  public TimeSplit {
    questions = List.copyOf(questions);
  }

  /**
   * A company whose next investors are sought.
   *
   * @param company as it is seen on the day
   * @param next who came, at least one, by id
   */
  public record Question(CompanySketch company, List<OrganizationId> next) {

    public Question {
      next = List.copyOf(next);
    }
  }

  /**
   * @param from first day of the second part
   * @param until first day after it
   */
  public static TimeSplit of(
      Collection<Investment> all,
      DealBook.Readers readers,
      InvestorRules rules,
      LocalDate from,
      LocalDate until) {
    var dated = all.stream().filter(d -> d.date() != null).toList();
    var book = DealBook.of(dated, readers, rules, from);
    Map<OrganizationId, List<Investment>> later = new TreeMap<>();
    for (var deal : dated) {
      var date = deal.date();
      if (date != null
          && !date.isBefore(from)
          && date.isBefore(until)
          && !DealBook.disclosed(deal, rules).isEmpty()) {
        later
            .computeIfAbsent(readers.parties().apply(deal.company()), c -> new ArrayList<>())
            .add(deal);
      }
    }
    record Dated(Investment first, Question question) {}
    var oldest = Comparator.comparing(Investment::date).thenComparing(Investment::id);
    List<Dated> questions = new ArrayList<>();
    later.forEach(
        (company, deals) -> {
          var next = new TreeSet<OrganizationId>();
          deals.forEach(
              d -> DealBook.disclosed(d, rules).forEach(i -> next.add(readers.parties().apply(i))));
          var earlier = book.investorsOf(company);
          earlier.forEach(next::remove);
          if (!next.isEmpty()) {
            var first = deals.stream().min(oldest).orElseThrow();
            questions.add(
                new Dated(first, new Question(sketch(first, readers, earlier), List.copyOf(next))));
          }
        });
    return new TimeSplit(
        book,
        questions.stream()
            .sorted(Comparator.comparing(Dated::first, oldest))
            .map(Dated::question)
            .toList());
  }

  private static CompanySketch sketch(
      Investment deal, DealBook.Readers readers, List<OrganizationId> earlier) {
    return new CompanySketch(deal.industries(), deal.terms(), readers.cityOf(deal), earlier);
  }
}
