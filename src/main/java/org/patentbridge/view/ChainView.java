package org.patentbridge.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.IndustryNames;

/**
 * An industrial chain with its links.
 *
 * @param id names it
 * @param name what it is called
 * @param links in the order of the table
 */
public record ChainView(String id, BothLanguages name, List<Link> links) {

  /**
   * A link.
   *
   * @param id names it within the chain
   * @param name what it is called
   * @param position upstream, midstream or downstream
   * @param fedBy links whose product goes into it
   * @param feeds links into which its product goes
   * @param areas strategic emerging industries that it belongs to
   * @param counts records on it
   * @param gaps what it lacks: patent, need, organization
   */
  public record Link(
      String id,
      BothLanguages name,
      String position,
      List<String> fedBy,
      List<String> feeds,
      List<Area> areas,
      Counts counts,
      List<String> gaps) {}

  /**
   * A strategic emerging industry.
   *
   * @param code its code
   * @param name what it is called
   */
  public record Area(String code, BothLanguages name) {}

  /**
   * Records on a link.
   *
   * @param patents how many patents
   * @param offers how many technology offers
   * @param organizations how many organizations
   * @param needs how many needs, null for who may not know
   */
  public record Counts(long patents, long offers, long organizations, @Nullable Long needs) {

    /** Of the records by kind, needs left out where they are not there. */
    public static Counts of(Map<Kind, Long> records) {
      return new Counts(
          records.getOrDefault(Kind.PATENT, 0L),
          records.getOrDefault(Kind.OFFER, 0L),
          records.getOrDefault(Kind.ORGANIZATION, 0L),
          records.get(Kind.NEED));
    }
  }

  /**
   * @param records records on a link by kind
   * @param gaps what a link lacks
   * @param areas strategic emerging industries of a link
   */
  public static ChainView of(
      IndustrialChain chain,
      Function<ChainLink, Map<Kind, Long>> records,
      Function<ChainLink, List<Kind>> gaps,
      Function<ChainLink, List<AreaCode>> areas,
      IndustryNames names) {
    return new ChainView(
        chain.id().value(),
        new BothLanguages(chain.nameZh(), chain.nameEn()),
        chain.links().stream()
            .map(
                link ->
                    new Link(
                        link.id().link(),
                        new BothLanguages(link.nameZh(), link.nameEn()),
                        link.position().name().toLowerCase(Locale.ROOT),
                        link.fedBy().stream().map(id -> id.link()).toList(),
                        fedFrom(chain, link),
                        areas.apply(link).stream().map(code -> area(code, names)).toList(),
                        Counts.of(records.apply(link)),
                        gaps.apply(link).stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toList()))
            .toList());
  }

  private static List<String> fedFrom(IndustrialChain chain, ChainLink link) {
    return chain.links().stream()
        .filter(other -> other.fedBy().contains(link.id()))
        .map(other -> other.id().link())
        .toList();
  }

  private static Area area(AreaCode code, IndustryNames names) {
    return new Area(
        code.value(),
        names
            .findArea(code)
            .map(a -> new BothLanguages(a.nameZh(), a.nameEn()))
            .orElse(new BothLanguages(code.value(), code.value())));
  }
}
