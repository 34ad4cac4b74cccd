package org.patentbridge.scoring;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.AgeBand;
import org.patentbridge.domain.company.OwnPatent;
import org.patentbridge.domain.company.PatentedLink;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.PredictionPart;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/** In what respects a company can fit a mandate, and a mandate a company. */
final class FitFeatures {

  private static final int SHOWN = 5;

  private FitFeatures() {}

  static Map<String, FitFeature> over(List<IndustrialChain> chains) {
    var proximity = new ChainProximity(chains);
    var affinity = new RegionAffinity();
    Map<String, FitFeature> features = new LinkedHashMap<>();
    features.put(
        "chain-proximity",
        (c, context, rule) -> proximity.between(c.mandateLinks(), c.companyLinks(), rule));
    features.put("track-record", FitFeatures::trackRecord);
    features.put("patent-backing", FitFeatures::patentBacking);
    features.put("stage-fit", FitFeatures::stageFit);
    features.put("ticket-fit", FitFeatures::ticketFit);
    features.put(
        "region-affinity",
        (c, context, rule) ->
            affinity.between(
                c.mandate().scope().regionsWished(),
                Stream.ofNullable(c.card().organization().region()).toList(),
                true,
                rule));
    features.put("company-wish", FitFeatures::companyWish);
    return Collections.unmodifiableMap(features);
  }

  /** Where the fund stands among all investors that may come next, as past deals have it. */
  private static Finding trackRecord(
      CompanyCandidate candidate, ScoringContext context, FeatureRule rule) {
    var prediction = candidate.track().prediction();
    if (prediction == null) {
      var told = candidate.mandate().scope().pastDeals();
      return told.isEmpty()
          ? Finding.missing("fit.track-record.missing")
          : Finding.missing("fit.track-record.told", String.join("; ", told));
    }
    var evidence =
        prediction.parts().stream()
            .filter(p -> !p.missing() && p.worth().thousandths() > 0)
            .flatMap(p -> p.evidence().stream())
            .distinct()
            .limit(SHOWN)
            .toList();
    return Finding.of(
        prediction.standing(),
        evidence,
        "fit.track-record.found",
        prediction.rank(),
        prediction.of(),
        parts(prediction.parts()));
  }

  private static String parts(List<PredictionPart> parts) {
    return parts.stream()
        .filter(p -> !p.missing())
        .map(p -> String.format(Locale.ROOT, "%s %+.2f", p.part(), p.worth().asDouble()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Living patents of the company on links of the mandate, all of its living ones where the mandate
   * tells no link; an A by the holder's own grade counts more, one over ten years old less.
   */
  private static Finding patentBacking(
      CompanyCandidate candidate, ScoringContext context, FeatureRule rule) {
    var backing = candidate.card().patents();
    if (backing.held() == 0) {
      return Finding.missing("fit.patent-backing.missing");
    }
    var living = backing.living();
    var links = candidate.mandateLinks().stream().map(Placement::link).collect(Collectors.toSet());
    var there = links.isEmpty() ? living : onLinks(living, backing.links(), links);
    double worth = there.stream().mapToDouble(p -> worth(p, rule)).sum();
    return Finding.of(
        worth / rule.setting("full-at", 6),
        there.stream().limit(SHOWN).map(p -> number(p) + grade(p)).toList(),
        links.isEmpty() ? "fit.patent-backing.all" : "fit.patent-backing.links",
        there.size(),
        living.size(),
        backing.held());
  }

  private static List<OwnPatent> onLinks(
      List<OwnPatent> living, List<PatentedLink> placed, Set<ChainLinkId> links) {
    var there = new TreeSet<PatentId>();
    placed.stream().filter(l -> links.contains(l.link())).forEach(l -> there.addAll(l.patents()));
    return living.stream().filter(p -> there.contains(p.patent().id())).toList();
  }

  private static double worth(OwnPatent patent, FeatureRule rule) {
    double grade = patent.grade().startsWith("A") ? rule.setting("graded-a", 1.5) : 1;
    return patent.age() == AgeBand.OVER_10 ? grade * rule.setting("old-share", 0.5) : grade;
  }

  private static String number(OwnPatent patent) {
    var publication = patent.patent().numbers().publication();
    return publication == null ? patent.patent().id().value() : publication.toString();
  }

  private static String grade(OwnPatent patent) {
    return patent.grade().isEmpty() ? "" : " " + patent.grade();
  }

  /** Whether the fund does the round that comes: planned, else the one after the last. */
  private static Finding stageFit(
      CompanyCandidate candidate, ScoringContext context, FeatureRule rule) {
    var plan = FitGates.plan(candidate, context);
    var planned = plan == null ? null : plan.stage();
    var last = candidate.card().funding().stage();
    if (planned == null && last == null) {
      return Finding.missing("fit.stage-fit.company-unknown");
    }
    Set<InvestmentStage> coming =
        planned != null
            ? Set.of(planned)
            : last == null ? Set.of() : new TreeSet<>(List.of(last, last.next()));
    var words = String.join(", ", coming.stream().sorted().map(Enum::name).toList());
    var accepted = candidate.mandate().stages();
    if (accepted.isEmpty()) {
      return fromDeals(candidate, coming, words, rule);
    }
    var fits = coming.stream().anyMatch(accepted::contains);
    double value =
        !fits ? 0 : planned != null ? rule.setting("told", 1) : rule.setting("next", 0.8);
    return Finding.of(
        value,
        List.of(words),
        fits ? "fit.stage-fit.fits" : "fit.stage-fit.apart",
        words,
        String.join(", ", accepted.stream().map(Enum::name).toList()));
  }

  /** A mandate that tells no round is known by the rounds of the fund's deals. */
  private static Finding fromDeals(
      CompanyCandidate candidate, Set<InvestmentStage> coming, String words, FeatureRule rule) {
    var staged =
        Optional.ofNullable(candidate.track().history()).map(InvestorHistory::deals).stream()
            .flatMap(List::stream)
            .map(Investment::terms)
            .flatMap(t -> Stream.ofNullable(t.stage()))
            .toList();
    if (staged.isEmpty()) {
      return Finding.missing("fit.stage-fit.mandate-unknown");
    }
    var same = staged.stream().filter(coming::contains).count();
    return Finding.of(
        rule.setting("from-deals", 0.7) * same / staged.size(),
        List.of(same + " / " + staged.size()),
        "fit.stage-fit.from-deals",
        words,
        same,
        staged.size());
  }

  /** How much of what is sought the fund's largest ticket can bring. */
  private static Finding ticketFit(
      CompanyCandidate candidate, ScoringContext context, FeatureRule rule) {
    var plan = FitGates.plan(candidate, context);
    var sought = plan == null ? null : plan.amount();
    var largest = candidate.mandate().ticket().largest();
    if (sought == null || largest == null) {
      return Finding.missing(
          sought == null ? "fit.ticket-fit.company-unknown" : "fit.ticket-fit.mandate-unknown");
    }
    if (!FitGates.isComparable(sought, largest) || sought.amount().signum() == 0) {
      return Finding.missing("fit.ticket-fit.not-comparable", largest, sought);
    }
    var share = largest.amount().divide(sought.amount(), 4, RoundingMode.HALF_UP).doubleValue();
    return Finding.of(
        share / rule.setting("full-share", 0.3),
        List.of(largest + " / " + sought),
        "fit.ticket-fit.found",
        largest,
        sought);
  }

  /** Whether the fund is of a kind and from a place that the company looks for. */
  private static Finding companyWish(
      CompanyCandidate candidate, ScoringContext context, FeatureRule rule) {
    var plan = FitGates.plan(candidate, context);
    if (plan == null || (plan.investorTypes().isEmpty() && plan.investorRegions().isEmpty())) {
      return Finding.missing("fit.company-wish.missing");
    }
    List<Boolean> answers = new ArrayList<>();
    if (!plan.investorTypes().isEmpty()) {
      answers.add(plan.investorTypes().contains(candidate.mandate().type()));
    }
    var seat = context.directory().find(candidate.mandate().investor()).map(Organization::region);
    if (!plan.investorRegions().isEmpty() && seat.isPresent()) {
      answers.add(plan.investorRegions().stream().anyMatch(r -> r.covers(seat.get())));
    }
    if (answers.isEmpty()) {
      return Finding.missing("fit.company-wish.seat-unknown");
    }
    var met = answers.stream().filter(a -> a).count();
    double share = met / (double) answers.size();
    double other = rule.setting("other", 0.3);
    return Finding.of(
        other + (rule.setting("wished", 1) - other) * share,
        List.of(candidate.mandate().type().name(), seat.map(RegionCode::value).orElse("–")),
        "fit.company-wish.found",
        met,
        answers.size());
  }
}
