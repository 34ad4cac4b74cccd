package org.patentbridge.shortlisting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.organization.GrowthTag;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.ShortlistRules;

/**
 * Points of companies, needs and investors on a chain link: sums of named parts that say what they
 * rest on. The day is a parameter.
 */
public final class RowPoints {

  /** Evidence of a placement that the record states itself. */
  private static final String STATED = "=";

  private static final int TERMS = 5;
  private static final double HUNDRED = 100;
  private static final double HALF = 0.5;

  private final ShortlistRules rules;
  private final LocalDate day;

  /**
   * @param day the day as of which ages count
   */
  public RowPoints(ShortlistRules rules, LocalDate day) {
    this.rules = rules;
    this.day = day;
  }

  private static Score sum(List<FeatureRule> features, Function<FeatureRule, Found> finder) {
    return new Score(features.stream().map(rule -> finder.apply(rule).weighed(rule)).toList());
  }

  /** Points of a company at a place on the chain. */
  public Score company(CompanyFacts company, Placement place) {
    return sum(
        rules.companies(),
        rule ->
            switch (rule.feature()) {
              case "placement" -> placement(place);
              case "patents-held" -> patents(company.patents(), rule);
              case "growth" -> growth(company, rule);
              case "open-needs" -> openNeeds(company.openNeeds(), rule);
              case "products" -> products(company.organization().products(), rule);
              default -> throw unknown(rule);
            });
  }

  /** Points of a need at a place on the chain. */
  public Score need(NeedCompleteness stated, Placement place) {
    return sum(
        rules.needs(),
        rule ->
            switch (rule.feature()) {
              case "placement" -> placement(place);
              case "completeness" ->
                  Found.of(
                      stated.points() / HUNDRED,
                      List.of(),
                      Reason.of("feature.completeness.found", stated.points()));
              default -> throw unknown(rule);
            });
  }

  /** Points of an investor's mandate at a place on the chain. */
  public Score investor(InvestorMandate mandate, Placement place) {
    return sum(
        rules.investors(),
        rule ->
            switch (rule.feature()) {
              case "placement" -> placement(place);
              case "terms-stated" -> termsStated(mandate);
              default -> throw unknown(rule);
            });
  }

  private static Found placement(Placement place) {
    return Found.of(
        place.confidence(),
        isStated(place) ? List.of() : List.of(place.evidence()),
        because(place));
  }

  private static boolean isStated(Placement place) {
    return place.evidence().equals(STATED);
  }

  /** Why a record stands on a link. */
  private static Reason because(Placement place) {
    return isStated(place)
        ? Reason.of("feature.placement.stated")
        : Reason.of(
            "feature.placement.found",
            String.format(Locale.ROOT, "%.2f", place.confidence()),
            place.evidence());
  }

  /**
   * Points of a patent that were asked by the link itself, told without a seeker: why it stands on
   * the link in place of how near it is to one, and its level in place of what was asked.
   */
  public static Score patent(Score asked, Placement place) {
    return new Score(asked.parts().stream().map(p -> told(p, place)).toList());
  }

  private static ScorePart told(ScorePart part, Placement place) {
    return switch (part.feature()) {
      case "chain-proximity" ->
          new ScorePart(
              "placement", part.weight(), part.value(), false, part.evidence(), because(place));
      case "maturity-fit" ->
          part.missing()
              ? part
              : new ScorePart(
                  part.feature(),
                  part.weight(),
                  part.value(),
                  false,
                  part.evidence(),
                  new Reason("feature.maturity-fit.by-itself", part.because().arguments()));
      default -> part;
    };
  }

  /** Number counts to a full one, and the share of young ones beside it. */
  private Found patents(List<Patent> patents, FeatureRule rule) {
    if (patents.isEmpty()) {
      return Found.of(0, List.of(), Reason.of("feature.patents-held.none"));
    }
    var years = (int) rule.setting("young-years", TERMS);
    var young = patents.stream().filter(p -> isYoung(p, years)).count();
    var share = rule.setting("young-share", 0);
    var number = Math.min(1, patents.size() / rule.setting("full-at", 1));
    var value = number * (1 - share + share * young / patents.size());
    return Found.of(
        value,
        patents.stream().map(p -> p.id().value()).sorted().toList(),
        Reason.of("feature.patents-held.found", patents.size(), young, years));
  }

  private boolean isYoung(Patent patent, int years) {
    var filed = patent.dates().filed();
    return filed != null && !filed.plusYears(years).isBefore(day);
  }

  /** The strongest recognition counts; others are named beside it. */
  private static Found growth(CompanyFacts company, FeatureRule rule) {
    var tags = new ArrayList<>(company.organization().tags());
    if (tags.isEmpty()) {
      return Found.missing(Reason.of("feature.growth.missing"));
    }
    tags.sort(
        Comparator.comparingDouble((GrowthTag t) -> worth(t, rule))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return Found.of(
        worth(tags.getFirst(), rule),
        List.of(),
        Reason.of(
            "feature.growth.found", names(tags, Language.ZH, "、"), names(tags, Language.EN, ", ")));
  }

  private static double worth(GrowthTag tag, FeatureRule rule) {
    return rule.setting(word(tag), HALF);
  }

  private static String names(List<GrowthTag> tags, Language language, String between) {
    return String.join(
        between, tags.stream().map(t -> Messages.text(language, "growth-tag." + word(t))).toList());
  }

  private static String word(GrowthTag tag) {
    return tag.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Found openNeeds(int open, FeatureRule rule) {
    return Found.of(
        open / rule.setting("full-at", 1),
        List.of(),
        open == 0
            ? Reason.of("feature.open-needs.none")
            : Reason.of("feature.open-needs.found", open));
  }

  private static Found products(List<String> products, FeatureRule rule) {
    return products.isEmpty()
        ? Found.missing(Reason.of("feature.products.missing"))
        : Found.of(
            products.size() / rule.setting("full-at", 1),
            List.of(),
            Reason.of("feature.products.found", String.join("、", products)));
  }

  private static Found termsStated(InvestorMandate mandate) {
    var ticket = mandate.ticket();
    var scope = mandate.scope();
    int stated = 0;
    stated += mandate.stages().isEmpty() ? 0 : 1;
    stated += ticket.smallest() == null && ticket.largest() == null ? 0 : 1;
    stated += scope.regionsMust().isEmpty() && scope.regionsWished().isEmpty() ? 0 : 1;
    stated += mandate.activeUntil() == null ? 0 : 1;
    stated += mandate.thesis().hasBody() ? 1 : 0;
    return Found.of(
        stated / (double) TERMS, List.of(), Reason.of("feature.terms-stated.found", stated, TERMS));
  }

  private static IllegalArgumentException unknown(FeatureRule rule) {
    return new IllegalArgumentException("no row is given points for " + rule.feature());
  }
}
