package org.patentbridge.scoring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.fixture.SampleDirectory;

/** Candidates and contexts for tests of scoring. */
final class Pairs {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final ScoringContext ALONE = context(null, SampleDirectory.ALL);

  private static final double RELEVANCE = 0.5;

  private Pairs() {}

  static Candidate pair(TechnologyNeed need, Patent patent) {
    return pair(new Seeker.OfNeed(need), new Offering.OfPatent(patent));
  }

  static Candidate pair(TechnologyNeed need, TechnologyOffer offer) {
    return pair(new Seeker.OfNeed(need), new Offering.OfTechnology(offer));
  }

  static Candidate pair(InvestorMandate mandate, Patent patent) {
    return pair(new Seeker.OfMandate(mandate), new Offering.OfPatent(patent));
  }

  static Candidate pair(Seeker seeker, Offering offering) {
    return new Candidate(seeker, offering, RELEVANCE, List.of("凝胶"), List.of(), List.of());
  }

  static Candidate withRelevance(Candidate c, double relevance) {
    return new Candidate(
        c.seeker(), c.offering(), relevance, c.sharedTerms(), c.seekerLinks(), c.offeringLinks());
  }

  static Candidate withLinks(Candidate c, List<Placement> seeker, List<Placement> offering) {
    return new Candidate(
        c.seeker(), c.offering(), c.relevance(), c.sharedTerms(), seeker, offering);
  }

  static ScoringContext context(@Nullable Event event, ScoringContext.Directory directory) {
    return new ScoringContext(DAY, event, directory);
  }

  static ScoringContext at(Event event) {
    return context(event, SampleDirectory.ALL);
  }

  static Event event(@Nullable RegionCode region, PairRule... rules) {
    return eventAbout(null, region, rules);
  }

  static Event eventAbout(@Nullable ChainId chain, @Nullable RegionCode region, PairRule... rules) {
    return new Event(
        new EventId("sample-event"),
        "custom",
        "样例活动",
        "Sample event",
        chain,
        region,
        new SlotPlan(DAY, LocalTime.of(9, 0), 20, 5, 12, SlotPlan.CHINA),
        10,
        DayPlan.NONE,
        new EventRules(
            "sample",
            EventRules.Seekers.NEEDS,
            EventRules.Scope.EVERYBODY,
            new Limits(0, 5),
            new Limits(0, 5),
            3,
            100,
            true,
            Balance.NONE,
            false),
        List.of(),
        List.of(rules),
        List.of());
  }
}
