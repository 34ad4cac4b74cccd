package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FacetCounts;
import org.patentbridge.domain.search.FeeBand;
import org.patentbridge.retrieval.FacetTally;
import org.patentbridge.usecase.FacetNames.Name;
import org.patentbridge.usecase.ResultReader.Result;

/** Counts results by facets and says what the values are called. */
@Singleton
class FacetDesk {

  /** Values of each level; more are not read, and a finer condition finds the rest. */
  private static final int TOP = 10;

  private final Engine engine;
  private final FacetNames names;

  @jakarta.inject.Inject
  FacetDesk(Engine engine) {
    this.engine = engine;
    this.names = new FacetNames(engine.rulebook());
  }

  /**
   * Counts all facets.
   *
   * @param conditions what was chosen
   * @param results the result that a facet counts
   */
  List<FacetCounts> count(SearchConditions conditions, Function<Facet, Result> results) {
    var directory = engine.directory();
    List<FacetCounts> counts = new ArrayList<>();
    for (var facet : Facet.values()) {
      var result = results.apply(facet);
      var tally =
          new FacetTally(facet, result.families(), result.rows(), reading(facet, directory));
      var chosen = chosen(facet, conditions, directory);
      var values =
          tally.shown(TOP, chosen).stream()
              .map(
                  counted -> {
                    var name = name(facet, counted.value(), tally, directory);
                    return new FacetCounts.Value(
                        name.value(),
                        facet.findParent(counted.value()).orElse(null),
                        counted.count(),
                        chosen.contains(counted.value()),
                        name.zh(),
                        name.en());
                  })
              .toList();
      counts.add(
          new FacetCounts(facet, values, Math.max(0, tally.counts().size() - values.size())));
    }
    return counts;
  }

  /** What a held value counts as: a holder's key as its party, a fee as its band. */
  private static UnaryOperator<String> reading(Facet facet, PartyDirectory directory) {
    return switch (facet) {
      case HOLDER -> key -> directory.partyOf(new OrganizationName(key)).value();
      case FEE -> fee -> FeeBand.of(Long.parseLong(fee)).word();
      case REGION -> code -> code.endsWith("00") ? code : "";
      default -> value -> value;
    };
  }

  /** Chosen values as they are counted; parts of a class below the subclass are not. */
  private static Set<String> chosen(
      Facet facet, SearchConditions conditions, PartyDirectory directory) {
    var values = conditions.chosen(facet).stream().sorted();
    return switch (facet) {
      case HOLDER ->
          values
              .map(name -> directory.partyOf(new OrganizationName(name)).value())
              .collect(Collectors.toSet());
      case CLASS ->
          values
              .filter(v -> facet.findParent(v).map(p -> p.length() < 4).orElse(true))
              .collect(Collectors.toSet());
      default -> values.collect(Collectors.toSet());
    };
  }

  private Name name(Facet facet, String value, FacetTally tally, PartyDirectory directory) {
    return facet == Facet.HOLDER
        ? holder(new OrganizationId(value), tally, directory)
        : names.of(facet, value);
  }

  /** A name that leads to the party when it is asked for, the official one if it does. */
  private Name holder(OrganizationId party, FacetTally tally, PartyDirectory directory) {
    var known = directory.find(party);
    var official = known.map(o -> o.name().raw()).orElseGet(() -> directory.nameOf(party));
    var english = known.map(o -> o.nameEn()).filter(n -> !n.isEmpty());
    var value =
        Stream.concat(
                Stream.of(official),
                tally.findExample(party.value()).stream().flatMap(id -> rawNames(id)))
            .filter(name -> directory.partyOf(new OrganizationName(name)).equals(party))
            .findFirst()
            .orElse(official);
    return new Name(value, value, english.orElse(value));
  }

  private Stream<String> rawNames(String id) {
    return engine.records().findOffering(OfferingId.parse(id)).stream()
        .flatMap(o -> o.holders().stream())
        .map(Holder::name)
        .map(OrganizationName::raw);
  }
}
