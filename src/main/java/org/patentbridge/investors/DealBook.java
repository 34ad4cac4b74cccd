package org.patentbridge.investors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.rulebook.InvestorRules;
import org.patentbridge.rulebook.RegionNames;

/**
 * Past deals with a disclosed investor, seen from a day, by investor and by company.
 *
 * <p>Parties are read by whoever knows names; placeholders are no investors. Deals on or after the
 * day are left out; deals without a date count as old as the half-life. The order of the input
 * decides nothing.
 */
public final class DealBook {

  private final InvestorRules rules;
  private final LocalDate day;
  private final List<Deal> deals;
  private final List<OrganizationId> investors;
  private final Map<OrganizationId, Integer> places = new HashMap<>();
  private final List<List<Integer>> dealsOf = new ArrayList<>();
  private final Map<OrganizationId, TreeSet<Integer>> investorsOf = new TreeMap<>();
  private final Map<Integer, Map<Integer, Integer>> partners = new HashMap<>();
  private final SortedSet<String> branches = new TreeSet<>();

  /**
   * How parties and places are read.
   *
   * @param parties the party that a name in a deal stands for
   * @param regions knows the names with which company names begin
   */
  public record Readers(Function<DealParty, OrganizationId> parties, RegionNames regions) {

    /** Parties by their names alone. */
    public static Readers byName(RegionNames regions) {
      return new Readers(DealParty::party, regions);
    }

    /**
     * Where a company sits: as the deal tells, else as its name begins; null where neither does.
     */
    @Nullable RegionCode cityOf(Investment deal) {
      var stated = deal.region();
      return stated == null ? cityOf(deal.company().name().raw()) : new RegionCode(stated.city());
    }

    /** Where a company sits as its name begins, null where that names no place. */
    public @Nullable RegionCode cityOf(String company) {
      return regions.findLeading(company).orElse(null);
    }
  }

  /**
   * A deal as this book counts it.
   *
   * @param source the record
   * @param company who got the money
   * @param names places of the investors in this book, ascending, each with its name as written
   * @param city where the company sits, null where unknown
   * @param ageDays days before the day, 0 or more
   */
  record Deal(
      Investment source,
      OrganizationId company,
      SortedMap<Integer, String> names,
      @Nullable RegionCode city,
      long ageDays) {

    Set<Integer> investors() {
      return names.keySet();
    }
  }

  private DealBook(InvestorRules rules, LocalDate day, List<Read> read) {
    this.rules = rules;
    this.day = day;
    this.investors =
        read.stream().flatMap(r -> r.investors().keySet().stream()).distinct().sorted().toList();
    for (int i = 0; i < investors.size(); i++) {
      places.put(investors.get(i), i);
      dealsOf.add(new ArrayList<>());
    }
    this.deals = read.stream().map(this::deal).toList();
    for (int d = 0; d < deals.size(); d++) {
      for (int investor : deals.get(d).investors()) {
        dealsOf.get(investor).add(d);
      }
      investorsOf
          .computeIfAbsent(deals.get(d).company(), c -> new TreeSet<>())
          .addAll(deals.get(d).investors());
    }
    investorsOf.values().forEach(this::meet);
    deals.forEach(d -> branches.addAll(d.source().industries()));
  }

  private record Read(
      Investment source,
      OrganizationId company,
      SortedMap<OrganizationId, String> investors,
      @Nullable RegionCode city) {}

  /** The deals before a day. */
  public static DealBook of(
      Collection<Investment> all, Readers readers, InvestorRules rules, LocalDate day) {
    return new DealBook(
        rules,
        day,
        all.stream()
            .filter(deal -> deal.date() == null || deal.date().isBefore(day))
            .sorted(Comparator.comparing(Investment::id))
            .map(deal -> read(deal, readers, rules))
            .filter(deal -> !deal.investors().isEmpty())
            .toList());
  }

  private static Read read(Investment deal, Readers readers, InvestorRules rules) {
    var investors = new TreeMap<OrganizationId, String>();
    disclosed(deal, rules)
        .forEach(i -> investors.putIfAbsent(readers.parties().apply(i), i.name().raw()));
    return new Read(deal, readers.parties().apply(deal.company()), investors, readers.cityOf(deal));
  }

  /** The investors of a deal that stand for somebody. */
  public static List<DealParty> disclosed(Investment deal, InvestorRules rules) {
    return deal.investors().stream()
        .filter(i -> !rules.placeholders().cover(i.name().raw()))
        .toList();
  }

  private Deal deal(Read read) {
    var date = read.source().date();
    long age =
        date == null
            ? rules.likelihood().halfLifeDays()
            : Math.max(0, day.toEpochDay() - date.toEpochDay());
    return new Deal(read.source(), read.company(), placed(read.investors()), read.city(), age);
  }

  private SortedMap<Integer, String> placed(SortedMap<OrganizationId, String> named) {
    var placed = new TreeMap<Integer, String>();
    named.forEach((id, name) -> findPlace(id).ifPresent(place -> placed.put(place, name)));
    return placed;
  }

  private void meet(Collection<Integer> together) {
    for (int one : together) {
      for (int other : together) {
        if (one != other) {
          partners.computeIfAbsent(one, p -> new TreeMap<>()).merge(other, 1, Integer::sum);
        }
      }
    }
  }

  public LocalDate day() {
    return day;
  }

  InvestorRules rules() {
    return rules;
  }

  List<Deal> deals() {
    return deals;
  }

  /** All investors, by id. */
  public List<OrganizationId> investors() {
    return investors;
  }

  Optional<Integer> findPlace(OrganizationId investor) {
    return Optional.ofNullable(places.get(investor));
  }

  /** Places of an investor's deals, by id of the deal. */
  List<Integer> dealsOf(int investor) {
    return dealsOf.get(investor);
  }

  /** With how many companies each partner shares an investor. */
  Map<Integer, Integer> partnersOf(int investor) {
    return partners.getOrDefault(investor, Map.of());
  }

  /** Investors that are in a company by then, by id. */
  public List<OrganizationId> investorsOf(OrganizationId company) {
    return Optional.ofNullable(investorsOf.get(company)).stream()
        .flatMap(Collection::stream)
        .map(investors::get)
        .toList();
  }

  /** Companies in which an investor is, by id; empty where the book does not know it. */
  public List<OrganizationId> companiesOf(OrganizationId investor) {
    return findPlace(investor).stream()
        .flatMap(place -> dealsOf.get(place).stream())
        .map(d -> deals.get(d).company())
        .distinct()
        .sorted()
        .toList();
  }

  /** How many deals there are. */
  public int size() {
    return deals.size();
  }

  /** Branches that deals bear, by name. */
  SortedSet<String> branches() {
    return branches;
  }

  /** An investor's name as its deals write it most often; equally frequent ones by alphabet. */
  String nameOf(int investor) {
    return namesOf(investor).getFirst();
  }

  /** Its names as written, the most frequent first. */
  List<String> namesOf(int investor) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int d : dealsOf.get(investor)) {
      counts.merge(deals.get(d).names().getOrDefault(investor, ""), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
