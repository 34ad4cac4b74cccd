package org.patentbridge.investors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.patentbridge.domain.investor.CompanySketch;

/**
 * Who took part in most deals of the company's branch: of the first that it bears, or of any.
 * Investors without such a deal follow by activity.
 */
public final class SameIndustry implements InvestorRanker {

  private final DealBook book;
  private final boolean any;
  private final Map<String, List<Integer>> deals = new HashMap<>();

  /**
   * @param any whether a deal counts that shares any branch, else only the first of both counts
   */
  public SameIndustry(DealBook book, boolean any) {
    this.book = book;
    this.any = any;
    for (int d = 0; d < book.deals().size(); d++) {
      for (var branch : branches(book.deals().get(d).source().industries())) {
        deals.computeIfAbsent(branch, b -> new ArrayList<>()).add(d);
      }
    }
  }

  private List<String> branches(List<String> all) {
    return any ? all.stream().distinct().toList() : all.stream().limit(1).toList();
  }

  @Override
  public DealBook book() {
    return book;
  }

  @Override
  public long[] figures(CompanySketch company) {
    var counts = new long[book.investors().size()];
    var shared = new TreeSet<Integer>();
    branches(company.domains()).forEach(b -> shared.addAll(deals.getOrDefault(b, List.of())));
    shared.forEach(d -> book.deals().get(d).investors().forEach(i -> counts[i]++));
    return counts;
  }
}
