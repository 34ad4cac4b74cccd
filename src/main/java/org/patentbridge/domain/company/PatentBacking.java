package org.patentbridge.domain.company;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The patents that stand behind a company.
 *
 * @param held how many the inventory knows under its names
 * @param patents the newest of them, newest first
 * @param links where the living ones among these place the company, most evidence first
 */
public record PatentBacking(long held, List<OwnPatent> patents, List<PatentedLink> links) {

  /** Nothing is known under its names. */
  public static final PatentBacking NONE = new PatentBacking(0, List.of(), List.of());

  private static final Comparator<PatentGroup> BY_GRADE =
      Comparator.comparing(PatentGroup::dead)
          .thenComparing(g -> g.grade().isEmpty())
          .thenComparing(PatentGroup::grade)
          .thenComparing(PatentGroup::age);

  public PatentBacking {
    patents = List.copyOf(patents);
    links = List.copyOf(links);
  }

  /** Patents that can still be built upon. */
  public List<OwnPatent> living() {
    return patents.stream().filter(p -> !p.isDead()).toList();
  }

  /** Counted by grade and age, living ones and the best grade first, ungraded ones last. */
  public List<PatentGroup> groups() {
    var counts = new TreeMap<PatentGroup, Integer>(BY_GRADE);
    patents.forEach(
        p -> counts.merge(new PatentGroup(p.grade(), p.age(), p.isDead(), 0), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            e ->
                new PatentGroup(
                    e.getKey().grade(), e.getKey().age(), e.getKey().dead(), e.getValue()))
        .toList();
  }
}
