package org.patentbridge.investors;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The order that figures give to investors: higher figures first, equal ones by deals, then by id.
 * Investors that are in the company already are not ranked.
 */
public final class Places {

  private final DealBook book;
  private final long[] figures;
  private final Set<Integer> left;

  private Places(DealBook book, long[] figures, Set<Integer> left) {
    this.book = book;
    this.figures = figures;
    this.left = left;
  }

  /** How a ranker orders investors for a company. */
  public static Places of(InvestorRanker ranker, CompanySketch company) {
    var left = new HashSet<Integer>();
    company.earlier().forEach(i -> ranker.book().findPlace(i).ifPresent(left::add));
    return new Places(ranker.book(), ranker.figures(company), left);
  }

  private boolean isBefore(int one, int other) {
    if (figures[one] != figures[other]) {
      return figures[one] > figures[other];
    }
    int deals = Integer.compare(book.dealsOf(other).size(), book.dealsOf(one).size());
    return deals == 0 ? one < other : deals < 0;
  }

  /** How many investors are ranked. */
  public int size() {
    return figures.length - left.size();
  }

  /** Ranks of some investors, ascending, from 1; those that the book does not rank are left out. */
  public List<Integer> ranksOf(Collection<OrganizationId> investors) {
    return investors.stream()
        .flatMap(i -> book.findPlace(i).stream())
        .filter(place -> !left.contains(place))
        .map(this::rankOf)
        .sorted()
        .toList();
  }

  int rankOf(int place) {
    int before = 0;
    for (int other = 0; other < figures.length; other++) {
      if (other != place && isBefore(other, place) && !left.contains(other)) {
        before++;
      }
    }
    return before + 1;
  }

  /** The first of them, best first. */
  List<Integer> first(int limit) {
    Comparator<Integer> order = (a, b) -> a.equals(b) ? 0 : isBefore(a, b) ? -1 : 1;
    return IntStream.range(0, figures.length)
        .filter(i -> !left.contains(i))
        .boxed()
        .sorted(order)
        .limit(limit)
        .toList();
  }
}
