package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.Feedbacks;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.domain.tier.TierBook;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.domain.tier.TierLog;
import org.patentbridge.rulebook.TierRules;

/** Asks the rules what answers and new stands of offerings make of their tiers. */
@Singleton
class TierDesk {

  private final Engine engine;
  private final Feedbacks answers;
  private final TierLog log;
  private final Clock clock;

  @jakarta.inject.Inject
  TierDesk(Engine engine, Feedbacks answers, TierLog log, Clock clock) {
    this.engine = engine;
    this.answers = answers;
    this.log = log;
    this.clock = clock;
  }

  TierLog log() {
    return log;
  }

  /** The changes that are due now; keeps nothing. */
  List<TierChange> due() {
    var book = new TierBook(log.list());
    Map<OfferingId, List<Feedback>> byOffering = new TreeMap<>();
    for (Feedback answer : new FeedbackBook(answers.list()).latest()) {
      byOffering.computeIfAbsent(answer.pairing().offering(), o -> new ArrayList<>()).add(answer);
    }
    book.list().forEach(c -> byOffering.computeIfAbsent(c.offering(), o -> new ArrayList<>()));
    List<TierChange> due = new ArrayList<>();
    byOffering.forEach(
        (id, said) ->
            engine.records().findOffering(id).flatMap(o -> due(o, said, book)).ifPresent(due::add));
    return due;
  }

  /** Keeps the changes that are due; within a transaction. */
  List<TierChange> settle() {
    var due = due();
    if (!due.isEmpty()) {
      log.add(due);
    }
    return due;
  }

  private Optional<TierChange> due(Offering offering, List<Feedback> said, TierBook book) {
    var rules = engine.rulebook().tiers();
    var last = book.findLast(offering.id());
    var since = last.map(TierChange::at).orElse(Instant.EPOCH);
    var decision = rules.decide(book.tierOf(offering.id()), votes(offering, said, since));
    if (decision.isPresent()) {
      var move = decision.get().move();
      return Optional.of(
          change(
              offering,
              book.tierOf(offering.id()),
              move.to(),
              move.id(),
              move.because(),
              decision.get().parties()));
    }
    return last.flatMap(l -> back(offering, l, rules));
  }

  /** Back to where it began, where what led into the tier is gone. */
  private Optional<TierChange> back(Offering offering, TierChange last, TierRules rules) {
    var today = LocalDate.now(clock);
    var then = LocalDate.ofInstant(last.at(), clock.getZone());
    return rules
        .findMove(last.rule())
        .filter(m -> last.to() == m.to())
        .filter(
            m ->
                m.isOver(
                    last.then(),
                    OfferingState.of(offering, today),
                    ChronoUnit.DAYS.between(then, today)))
        .map(m -> change(offering, last.to(), Tier.STANDARD, BACK + m.id(), m.because(), 0));
  }

  /** Rules of changes that take another one back begin so. */
  private static final String BACK = "over:";

  private TierChange change(
      Offering offering, Tier from, Tier to, String rule, String because, int parties) {
    return new TierChange(
        offering.id(),
        from,
        to,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        rule,
        because,
        parties,
        OfferingState.of(offering, LocalDate.now(clock)));
  }

  /** Of each group of seeking parties the latest answer; the holder's own group says nothing. */
  private List<TierRules.Vote> votes(Offering offering, List<Feedback> said, Instant since) {
    var directory = engine.directory();
    var own = independent(directory, directory.holderParty(offering));
    Map<String, TierRules.Vote> votes = new LinkedHashMap<>();
    said.stream()
        .filter(f -> f.side() == Side.SEEKER && f.at().isAfter(since))
        .sorted(Feedback.OLDEST_FIRST)
        .forEach(
            f -> {
              var party = independent(directory, f.by());
              if (!party.equals(own)) {
                votes.put(party, new TierRules.Vote(party, f.verdict()));
              }
            });
    return List.copyOf(votes.values());
  }

  /** The same for parties of one group of companies. */
  private static String independent(PartyDirectory directory, OrganizationId id) {
    var party = directory.partyOf(id);
    return directory
        .find(party)
        .map(Organization::group)
        .filter(g -> !g.isBlank())
        .map(g -> "group " + new OrganizationName(g).normalized())
        .orElse(party.value());
  }
}
