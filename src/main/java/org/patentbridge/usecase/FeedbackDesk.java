package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.Feedbacks;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.series.Refusal;

/** Finds the published match that an answer is about, and keeps answers in the ledger. */
@Singleton
class FeedbackDesk {

  private final Engine engine;
  private final Publications publications;
  private final Feedbacks ledger;
  private final PastPairings past;
  private final TierDesk tiers;
  private final Clock clock;

  @jakarta.inject.Inject
  FeedbackDesk(
      Engine engine,
      Publications publications,
      Feedbacks ledger,
      PastPairings past,
      TierDesk tiers,
      Clock clock) {
    this.engine = engine;
    this.publications = publications;
    this.ledger = ledger;
    this.past = past;
    this.tiers = tiers;
    this.clock = clock;
  }

  /**
   * A published match as one of its parties answers on it.
   *
   * @param row as it was published
   * @param side of the party
   */
  record Place(PublishedRow row, Side side) {

    ScoredPairing match() {
      return row.entry().match();
    }

    OrganizationId party() {
      return side == Side.SEEKER ? match().seekerParty() : match().holderParty();
    }
  }

  Feedbacks ledger() {
    return ledger;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Rows of the publication that holds; none where nothing is published. */
  List<PublishedRow> rows(EventId event) {
    return Publication.standing(publications.listOf(event))
        .map(p -> publications.content(event, p.version()).rows())
        .orElse(List.of());
  }

  /** Both sides of every row of an event, for finding what many answers are about. */
  List<Place> places(EventId event) {
    List<Place> places = new ArrayList<>();
    for (var row : rows(event)) {
      places.add(new Place(row, Side.SEEKER));
      places.add(new Place(row, Side.HOLDER));
    }
    return places;
  }

  /**
   * Those on which a party can answer about an offering.
   *
   * @param seeker the need or mandate, null for all of them
   */
  List<Place> find(
      List<Place> places, OrganizationId party, @Nullable SeekerId seeker, OfferingId offering) {
    var directory = engine.directory();
    return places.stream()
        .filter(p -> p.match().pairing().offering().equals(offering))
        .filter(p -> seeker == null || p.match().pairing().seeker().equals(seeker))
        .filter(p -> p.party().equals(party) || directory.partyOf(p.party()).equals(party))
        .toList();
  }

  Feedback answer(EventId event, Place place, Verdict verdict, Feedback.Via via, Instant at) {
    return new Feedback(
        event, place.match().pairing(), place.side(), place.party(), at, verdict, via);
  }

  /**
   * Keeps what is new among answers, tells the series' memory and moves tiers; within a
   * transaction.
   *
   * @return how many said something new
   */
  int keep(Collection<Feedback> answers) {
    Map<EventId, List<Feedback>> byEvent = new LinkedHashMap<>();
    answers.forEach(a -> byEvent.computeIfAbsent(a.event(), e -> new ArrayList<>()).add(a));
    int news = 0;
    for (var some : byEvent.entrySet()) {
      news += keep(some.getKey(), some.getValue());
    }
    if (news > 0) {
      tiers.settle();
    }
    return news;
  }

  private int keep(EventId event, List<Feedback> answers) {
    var book = new FeedbackBook(ledger.listOf(event));
    var fresh = answers.stream().filter(book::isNews).toList();
    if (!fresh.isEmpty()) {
      ledger.add(fresh);
      remember(event, fresh);
    }
    return fresh.size();
  }

  /** A refusal is known to later events of the series; who goes on takes its own refusal back. */
  private void remember(EventId event, List<Feedback> fresh) {
    Map<String, PastPairing> all = new LinkedHashMap<>();
    past.listOf(List.of(event)).forEach(p -> all.put(p.key(), p));
    Map<String, OrganizationId> seekers = new LinkedHashMap<>();
    rows(event)
        .forEach(
            r ->
                seekers.put(
                    r.entry().match().pairing().toString(), r.entry().match().seekerParty()));
    for (var answer : fresh) {
      var seeker = seekers.get(answer.pairing().toString());
      var key = seeker + "\t" + answer.pairing().offering();
      Optional.ofNullable(all.get(key))
          .ifPresent(known -> all.put(key, known.reported(known.met(), refusal(known, answer))));
    }
    past.replace(event, all.values());
  }

  private static @Nullable Refusal refusal(PastPairing known, Feedback answer) {
    if (answer.verdict().isRefusal()) {
      return new Refusal(answer.side(), new TreeSet<>(answer.verdict().reasons()));
    }
    var before = known.refusal();
    return before != null && before.by() == answer.side() ? null : before;
  }
}
