package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedMeeting;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;

/** Makes publications of drafts, and tells participants and the series' memory of them. */
@Singleton
class PublicationDesk {

  private final Publications publications;
  private final Timetables timetables;
  private final PastPairings past;
  private final Events events;

  @jakarta.inject.Inject
  PublicationDesk(
      Publications publications, Timetables timetables, PastPairings past, Events events) {
    this.publications = publications;
    this.timetables = timetables;
    this.past = past;
    this.events = events;
  }

  List<Publication> listOf(EventId event) {
    return publications.listOf(event);
  }

  MeetingLedger ledger(EventId event) {
    return publications.ledger(event);
  }

  Publication.Content content(EventId event, int version) {
    return publications.content(event, version);
  }

  /**
   * What a draft comes to on paper.
   *
   * @param left rows that are left out
   * @throws ConflictException where the timetable seats other parties than the draft pairs
   */
  Publication.Content content(HardRules hard, Draft draft, Set<Pairing> left) {
    var notes = draft.notes();
    Map<OfferingId, OfferingState> states = new HashMap<>();
    List<PublishedRow> rows = new ArrayList<>();
    for (MatchEntry entry : draft.entries()) {
      var pairing = entry.match().pairing();
      if (!left.contains(pairing)) {
        var state = states.computeIfAbsent(pairing.offering(), id -> state(hard, id));
        rows.add(
            new PublishedRow(entry, released(hard, entry), state, notes.getOrDefault(pairing, "")));
      }
    }
    var timetable = timetables.find(draft.run().event());
    timetable.ifPresent(t -> checkTimetable(t, draft));
    return new Publication.Content(rows, timetable.map(t -> meetings(t, rows)).orElse(List.of()));
  }

  private static OfferingState state(HardRules hard, OfferingId id) {
    var session = hard.session();
    return session
        .candidates()
        .shelf()
        .find(id)
        .map(placed -> OfferingState.of(placed.offering(), session.context().asOf()))
        .orElse(OfferingState.UNKNOWN);
  }

  private static Confidentiality released(HardRules hard, MatchEntry entry) {
    return hard.findSeeker(entry.match().pairing().seeker())
        .map(HardRules::released)
        .orElse(Confidentiality.ORGANIZER_ONLY);
  }

  private static void checkTimetable(Timetable timetable, Draft draft) {
    if (!Talk.seatedIn(timetable).equals(Talk.of(draft.lists()).keySet())) {
      throw new ConflictException(
          Problem.error(
              "timetable-outdated", Place.of(timetable.event().value()), timetable.run().value()));
    }
  }

  private static List<PublishedMeeting> meetings(Timetable timetable, List<PublishedRow> rows) {
    Map<Talk.Parties, List<Pairing>> agendas = new LinkedHashMap<>();
    for (PublishedRow row : rows) {
      var match = row.entry().match();
      agendas
          .computeIfAbsent(
              new Talk.Parties(match.seekerParty(), match.holderParty()), k -> new ArrayList<>())
          .add(match.pairing());
    }
    return timetable.meetings().stream().flatMap(m -> meeting(m, agendas).stream()).toList();
  }

  /** The meeting with what is left to talk about; empty where nothing is. */
  private static Optional<PublishedMeeting> meeting(
      Meeting meeting, Map<Talk.Parties, List<Pairing>> agendas) {
    var agenda = agendas.get(new Talk.Parties(meeting.seeker(), meeting.holder()));
    return agenda == null ? Optional.empty() : Optional.of(PublishedMeeting.told(meeting, agenda));
  }

  /** Keeps a publication in place of what held so far. */
  MeetingLedger add(Publication publication, Publication.Content content) {
    publications.add(publication, content);
    return tell(publication.event(), content);
  }

  /** Takes the publication that holds back; the former one holds then, or none. */
  MeetingLedger withdraw(Publication standing, Publication.Withdrawal how) {
    var event = standing.event();
    publications.withdraw(event, standing.version(), how);
    var former =
        Publication.standing(publications.listOf(event))
            .map(p -> publications.content(event, p.version()))
            .orElse(new Publication.Content(List.of(), List.of()));
    return tell(event, former);
  }

  private MeetingLedger tell(EventId event, Publication.Content content) {
    var ledger = publications.ledger(event).told(content.meetings());
    publications.keep(event, ledger);
    remember(event, content.rows());
    return ledger;
  }

  /** What people reported stays, whether it stood on the lists or not. */
  private void remember(EventId event, Collection<PublishedRow> rows) {
    Map<String, PastPairing> known =
        past.listOf(List.of(event)).stream()
            .filter(PastPairing::isReported)
            .collect(Collectors.toMap(PastPairing::key, p -> p.listed(false)));
    var day = events.get(event).slots().day();
    Map<String, PastPairing> all = new LinkedHashMap<>(known);
    for (PublishedRow row : rows) {
      var match = row.entry().match();
      var fresh =
          new PastPairing(
              event,
              day,
              match.seekerParty(),
              match.holderParty(),
              match.pairing().offering(),
              true,
              false,
              null,
              row.offering());
      var reported = known.get(fresh.key());
      all.put(fresh.key(), reported == null ? fresh : reported.listed(true));
    }
    past.replace(event, all.values());
  }
}
