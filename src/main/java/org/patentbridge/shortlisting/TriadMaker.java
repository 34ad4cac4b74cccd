package org.patentbridge.shortlisting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.Triad;
import org.patentbridge.rulebook.ShortlistRules.TriadRule;
import org.patentbridge.shortlisting.NeedLegs.Leg;

/**
 * Makes triads of needs with their patents and investors.
 *
 * <p>Of a need with p patents and i investors p · i triads are thinkable. The need's own gate, then
 * the patent's leg, then the investor's leg decide; each triad that is not made is counted once, at
 * the first that stops it, so that triads and exclusions add up to p · i.
 */
public final class TriadMaker {

  /** Gate of a leg that earns too little. */
  public static final String WEAK = "too-weak";

  private static final double HUNDRED = 100;

  /** Parts of a leg that are told. */
  private static final int TOLD = 2;

  private final TriadRule rule;

  public TriadMaker(TriadRule rule) {
    this.rule = rule;
  }

  /**
   * What came of the needs.
   *
   * @param triads unranked
   * @param excluded what was not made, with how many triads that cost
   */
  public record Made(List<Triad> triads, List<ShortlistExclusion> excluded) {}

  /** The triads of all needs, before any cut. */
  public Made make(Collection<NeedLegs> needs) {
    List<Triad> triads = new ArrayList<>();
    List<ShortlistExclusion> excluded = new ArrayList<>();
    needs.forEach(need -> make(need, triads, excluded));
    return new Made(triads, excluded);
  }

  private void make(NeedLegs legs, List<Triad> triads, List<ShortlistExclusion> excluded) {
    long all = (long) legs.patents().size() * legs.investors().size();
    var closed = legs.closed();
    if (all == 0) {
      return;
    }
    if (closed != null) {
      excluded.add(exclusion(legs, "", legs.need().card().name(), closed, all));
      return;
    }
    List<Leg> patents = new ArrayList<>();
    for (var leg : legs.patents()) {
      var stopped = stopped(leg, rule.leastPair());
      if (stopped == null) {
        patents.add(leg);
      } else {
        excluded.add(exclusion(legs, leg, stopped, legs.investors().size()));
      }
    }
    if (patents.isEmpty()) {
      return;
    }
    for (var investor : legs.investors()) {
      var stopped = stopped(investor, rule.leastFit());
      if (stopped == null) {
        patents.forEach(patent -> triads.add(triad(legs, patent, investor)));
      } else {
        excluded.add(exclusion(legs, investor, stopped, patents.size()));
      }
    }
  }

  private static @Nullable GateVerdict stopped(Leg leg, Points least) {
    if (leg.closed() != null) {
      return leg.closed();
    }
    return leg.score().total().compareTo(least) < 0
        ? new GateVerdict(
            WEAK,
            GateVerdict.Answer.CLOSED,
            Reason.of("gate.too-weak.below", leg.score().total(), least))
        : null;
  }

  private static ShortlistExclusion exclusion(
      NeedLegs legs, Leg leg, GateVerdict verdict, long triads) {
    return exclusion(
        legs,
        "|" + leg.corner().id(),
        legs.need().card().name() + " · " + leg.corner().card().name(),
        verdict,
        triads);
  }

  private static ShortlistExclusion exclusion(
      NeedLegs legs, String more, String name, GateVerdict verdict, long triads) {
    var need = legs.need();
    return new ShortlistExclusion(
        RowKind.TRIAD, need.id().key() + more, need.link(), name, verdict, triads);
  }

  private Triad triad(NeedLegs legs, Leg patent, Leg investor) {
    var need = legs.need();
    return new Triad(
        need.link(),
        1,
        patent.corner(),
        new Triad.Corner(need.id(), need.card()),
        investor.corner(),
        score(patent, investor),
        Stream.concat(patent.unverified().stream(), investor.unverified().stream())
            .distinct()
            .toList());
  }

  private Score score(Leg patent, Leg investor) {
    return new Score(
        rule.features().stream()
            .map(
                feature ->
                    switch (feature.feature()) {
                      case "need-patent" ->
                          leg(patent.score(), "feature.need-patent.found").weighed(feature);
                      case "company-investor" ->
                          leg(investor.score(), "feature.company-investor.found").weighed(feature);
                      case "patent-quality" ->
                          leg(patent.own(), "feature.patent-quality.found").weighed(feature);
                      default ->
                          throw new IllegalArgumentException(
                              "no triad is given points for " + feature.feature());
                    })
            .toList());
  }

  private static Found leg(Score score, String key) {
    var points = String.format(Locale.ROOT, "%.1f", score.total().asDouble());
    return Found.of(
        score.total().asDouble() / HUNDRED,
        List.of(),
        new Reason(
            key,
            List.of(points, points, strongest(score, Language.ZH), strongest(score, Language.EN))));
  }

  /** What the strongest parts of a leg rest on. */
  private static String strongest(Score score, Language language) {
    return score.parts().stream()
        .filter(p -> !p.missing() && p.earned().thousandths() > 0)
        .sorted(Comparator.comparing(ScorePart::earned).reversed())
        .limit(TOLD)
        .map(p -> p.because().in(language))
        .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
  }
}
