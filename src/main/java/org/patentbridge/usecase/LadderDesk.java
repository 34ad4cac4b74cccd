package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Feedbacks;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.meeting.Confirmation;
import org.patentbridge.domain.meeting.Confirmations;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.outcome.Ladder;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.outcome.Outcomes;
import org.patentbridge.domain.outcome.Rung;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedMeeting;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.Wishes;

/**
 * Puts together which pairing reached which step: from publications, words, meetings, statements.
 */
@Singleton
class LadderDesk {

  /** Holder of what is no longer on record. */
  private static final OrganizationId UNKNOWN = new OrganizationId("unknown");

  private final Engine engine;
  private final Events events;
  private final Publications publications;
  private final Words words;
  private final Outcomes outcomes;
  private final Clock clock;

  @jakarta.inject.Inject
  LadderDesk(
      Engine engine,
      Events events,
      Publications publications,
      Words words,
      Outcomes outcomes,
      Clock clock) {
    this.engine = engine;
    this.events = events;
    this.publications = publications;
    this.words = words;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** What the two sides said and did. */
  @Singleton
  static class Words {
    private final Wishes wishes;
    private final Confirmations confirmations;
    private final Feedbacks feedback;
    private final PastPairings past;

    @jakarta.inject.Inject
    Words(Wishes wishes, Confirmations confirmations, Feedbacks feedback, PastPairings past) {
      this.wishes = wishes;
      this.confirmations = confirmations;
      this.feedback = feedback;
      this.past = past;
    }
  }

  Outcomes outcomes() {
    return outcomes;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Those of all events of the workspace, by event and pairing. */
  List<Ladder> ladders() {
    Map<EventId, List<Outcome>> stated = new LinkedHashMap<>();
    outcomes.list().forEach(o -> stated.computeIfAbsent(o.event(), e -> new ArrayList<>()).add(o));
    List<Ladder> all = new ArrayList<>();
    for (Event event : events.list()) {
      all.addAll(new OfEvent(event).ladders(stated.getOrDefault(event.id(), List.of())));
    }
    return all;
  }

  /** What is known of one event. */
  private final class OfEvent {
    private final Event event;
    private final List<Confirmation> confirmed;
    private final List<Wish> wished;
    private final Map<String, PastPairing> past = new LinkedHashMap<>();
    private final Map<MeetingId, PublishedMeeting> seated = new LinkedHashMap<>();
    private final Map<Pairing, List<Rung>> rungs = new LinkedHashMap<>();
    private final Map<Pairing, PublishedRow> rows = new LinkedHashMap<>();

    OfEvent(Event event) {
      this.event = event;
      confirmed = words.confirmations.listOf(event.id());
      wished = words.wishes.listOf(event.id());
      words.past.listOf(List.of(event.id())).forEach(p -> past.put(p.key(), p));
    }

    List<Ladder> ladders(List<Outcome> stated) {
      Publication.standing(publications.listOf(event.id())).ifPresent(this::published);
      for (Feedback answer : words.feedback.listOf(event.id())) {
        add(
            answer.pairing(),
            Rung.implied(OutcomeStep.VIEWED, day(answer.at()), Rung.Basis.FEEDBACK));
      }
      stated.forEach(o -> add(o.pairing(), Rung.stated(o)));
      return rungs.entrySet().stream()
          .map(e -> new Ladder(place(e.getKey()), e.getKey(), e.getValue()))
          .sorted(java.util.Comparator.comparing(Ladder::pairing))
          .toList();
    }

    private void published(Publication publication) {
      var on = day(publication.at());
      for (var meeting : publications.ledger(event.id()).confirmed()) {
        seated.put(meeting.id(), meeting);
      }
      for (var row : publications.content(event.id(), publication.version()).rows()) {
        var pairing = row.entry().match().pairing();
        rows.put(pairing, row);
        add(pairing, Rung.implied(OutcomeStep.RECOMMENDED, on, Rung.Basis.PUBLICATION));
        wanted(row, on);
        met(row);
      }
    }

    /** A wish has no day; it counts from the day on which the list was told. */
    private void wanted(PublishedRow row, LocalDate published) {
      var match = row.entry().match();
      var pairing = match.pairing();
      var asked =
          wished.stream()
              .filter(w -> !w.isRefusal())
              .anyMatch(
                  w ->
                      w.covers(
                          match.seekerParty(), List.of(match.holderParty()), pairing.offering()));
      if (asked) {
        add(pairing, Rung.implied(OutcomeStep.WISHED, published, Rung.Basis.WISH));
      }
      var own =
          confirmed.stream()
              .filter(c -> c.meeting().equals(meeting(row)))
              .map(c -> day(c.at()))
              .toList();
      own.forEach(
          on -> add(pairing, Rung.implied(OutcomeStep.WISHED, on, Rung.Basis.CONFIRMATION)));
      if (own.size() == Side.values().length) {
        var both = own.stream().max(LocalDate::compareTo).orElseThrow();
        add(pairing, Rung.implied(OutcomeStep.ACCEPTED, both, Rung.Basis.CONFIRMATION));
      }
    }

    private MeetingId meeting(PublishedRow row) {
      var match = row.entry().match();
      return MeetingId.of(event.id(), match.seekerParty(), match.holderParty());
    }

    /** Reported as met, or seated and noted as present on both sides on a day that is over. */
    private void met(PublishedRow row) {
      var match = row.entry().match();
      var day = event.slots().day();
      var reported =
          Optional.ofNullable(past.get(match.seekerParty() + "\t" + match.pairing().offering()))
              .filter(PastPairing::met)
              .isPresent();
      var sat =
          Optional.ofNullable(seated.get(meeting(row)))
              .filter(m -> m.agenda().contains(match.pairing()))
              .filter(m -> day.isBefore(today()))
              .filter(m -> isThere(m.seeker(), Side.SEEKER, m.slot()))
              .filter(m -> isThere(m.holder(), Side.HOLDER, m.slot()))
              .isPresent();
      if (reported || sat) {
        add(match.pairing(), Rung.implied(OutcomeStep.MET, day, Rung.Basis.MEETING));
      }
    }

    /** Only where somebody noted it: who was expected is not yet who came. */
    private boolean isThere(OrganizationId party, Side side, int slot) {
      return event
          .findParticipant(party, side)
          .flatMap(p -> Optional.ofNullable(p.attendance()))
          .filter(a -> a.isThere(event.slots(), slot))
          .isPresent();
    }

    private void add(Pairing pairing, Rung rung) {
      rungs.computeIfAbsent(pairing, p -> new ArrayList<>()).add(rung);
    }

    private Ladder.Place place(Pairing pairing) {
      var row = rows.get(pairing);
      var seeker = row == null ? seeker(pairing) : row.entry().match().seekerParty();
      return new Ladder.Place(
          event.id(),
          event.programme(),
          event.chain(),
          Optional.ofNullable(seeker)
              .flatMap(engine.directory()::find)
              .map(Organization::region)
              .orElse(null),
          row == null ? holder(pairing.offering()) : row.entry().match().holderParty());
    }

    private @Nullable OrganizationId seeker(Pairing pairing) {
      var id = pairing.seeker();
      var directory = engine.directory();
      var found =
          switch (id.kind()) {
            case NEED ->
                engine.records().needs().find(new NeedId(id.key())).map(directory::seeking);
            case MANDATE ->
                engine.records().mandates().find(new MandateId(id.key())).map(directory::seeking);
          };
      return found.map(Seeker::party).orElse(null);
    }

    private OrganizationId holder(OfferingId id) {
      return engine.records().findOffering(id).map(engine.directory()::holderParty).orElse(UNKNOWN);
    }
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Objects.requireNonNull(clock.getZone(), "clocks have zones"));
  }
}
