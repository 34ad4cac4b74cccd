package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.series.SeriesBook;
import org.patentbridge.domain.series.SeriesId;
import org.patentbridge.domain.series.SeriesMemory;
import org.patentbridge.domain.tier.TierBook;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.domain.tier.TierLog;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.Wishes;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.scoring.ScoringContext;

/** What is known of an event beyond itself: its participants' wishes and its series. */
@Singleton
class EventMemory {

  /** Events of this programme have nothing in common unless somebody says so. */
  private static final String NO_PROGRAMME = "custom";

  private final Events events;
  private final Wishes wishes;
  private final PastPairings past;
  private final SeriesBook series;
  private final TierLog tiers;

  @jakarta.inject.Inject
  EventMemory(Events events, Wishes wishes, PastPairings past, SeriesBook series, TierLog tiers) {
    this.events = events;
    this.wishes = wishes;
    this.past = past;
    this.series = series;
    this.tiers = tiers;
  }

  /** The wishes for an event, between the parties as they are known now. */
  WishBook wishes(EventId event, PartyDirectory directory) {
    return new WishBook(wishes.listOf(event).stream().map(w -> seen(w, directory)).toList());
  }

  private static Wish seen(Wish wish, PartyDirectory directory) {
    return wish.between(directory.partyOf(wish.seeker()), directory.partyOf(wish.holder()));
  }

  /** What earlier events of the same series left behind, and the tiers as they stand. */
  ScoringContext.Past past(Event event, PartyDirectory directory, Rulebook rules) {
    var all = past.listOf(earlier(event)).stream().map(p -> seen(p, directory)).toList();
    return new ScoringContext.Past(new SeriesMemory(all), rules.series(), tiers(rules));
  }

  /** The tiers as they stand. */
  ScoringContext.Tiers tiers(Rulebook rules) {
    return new ScoringContext.Tiers(new TierBook(tiers.list()), rules.tiers());
  }

  private static PastPairing seen(PastPairing past, PartyDirectory directory) {
    return past.between(directory.partyOf(past.seeker()), directory.partyOf(past.holder()));
  }

  /** A line per wish, per pairing that is remembered and per tier, in a stable order. */
  Stream<String> lines(Event event) {
    return Stream.of(
            wishes.listOf(event.id()).stream().map(Wish::toString),
            past.listOf(earlier(event)).stream().map(PastPairing::toString),
            new TierBook(tiers.list()).list().stream().map(TierChange::toString))
        .flatMap(lines -> lines)
        .sorted();
  }

  /** The series that was stated, else that of the programme; a custom event has none by itself. */
  Optional<SeriesId> seriesOf(Event event) {
    var ofProgramme =
        event.programme().equals(NO_PROGRAMME)
            ? Optional.<SeriesId>empty()
            : Optional.of(new SeriesId(event.programme()));
    return series.find(event.id()).or(() -> ofProgramme);
  }

  /** Events of the same series that took place on an earlier day. */
  List<EventId> earlier(Event event) {
    var own = seriesOf(event);
    return own.isEmpty()
        ? List.of()
        : events.list().stream()
            .filter(e -> e.slots().day().isBefore(event.slots().day()))
            .filter(e -> seriesOf(e).equals(own))
            .map(Event::id)
            .toList();
  }
}
