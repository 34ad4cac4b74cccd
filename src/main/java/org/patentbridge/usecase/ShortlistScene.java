package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.rulebook.ShortlistRules;
import org.patentbridge.shortlisting.RowPoints;

/**
 * One chain, one day, one audience, and what is found for it on the way.
 *
 * @param engine records, rules and search
 * @param chain the chain
 * @param audience for whose eyes
 * @param asOf the day on which gates are asked
 * @param stock what the audience may know of
 * @param directory who is who
 * @param rows what passed, unranked
 * @param excluded what did not
 */
record ShortlistScene(
    Engine engine,
    IndustrialChain chain,
    Audience audience,
    LocalDate asOf,
    ChainStock stock,
    PartyDirectory directory,
    List<ShortlistRow> rows,
    List<ShortlistExclusion> excluded) {

  static ShortlistScene of(
      Engine engine, IndustrialChain chain, Audience audience, LocalDate asOf, ChainStock stock) {
    return new ShortlistScene(
        engine,
        chain,
        audience,
        asOf,
        stock,
        engine.directory(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  ShortlistRules rules() {
    return engine.rulebook().shortlist();
  }

  RowPoints points() {
    return new RowPoints(rules(), asOf);
  }

  /** The short name of a region, or of its province where it has none of its own. */
  String regionName(@Nullable RegionCode region) {
    return region == null
        ? ""
        : regionCalled(region.value()).or(() -> regionCalled(region.province())).orElse("");
  }

  private Optional<String> regionCalled(String code) {
    return engine.rulebook().intake().regions().stream()
        .filter(r -> r.code().value().equals(code))
        .findFirst()
        .map(r -> r.names().getFirst());
  }

  void add(RowId id, Placement place, RowCard card, Score score, List<GateVerdict> unverified) {
    rows.add(new ShortlistRow(id, place.link(), 1, card, score, unverified));
  }

  void exclude(RowId id, Placement place, String name, GateVerdict verdict) {
    excluded.add(new ShortlistExclusion(id.kind(), id.key(), place.link(), name, verdict, 1));
  }
}
