package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.access.Contacts;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Confirmation;
import org.patentbridge.domain.meeting.Confirmations;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;

/** The published matches of a party, with who of both sides wants to meet. */
@Singleton
class Proposals {

  private final Engine engine;
  private final Events events;
  private final Publications publications;
  private final Confirmations confirmations;
  private final Contacts contacts;

  @jakarta.inject.Inject
  Proposals(
      Engine engine,
      Events events,
      Publications publications,
      Confirmations confirmations,
      Contacts contacts) {
    this.engine = engine;
    this.events = events;
    this.publications = publications;
    this.confirmations = confirmations;
    this.contacts = contacts;
  }

  /**
   * A published match of a party.
   *
   * @param event of which event
   * @param entry the row as it was published
   * @param released who might see the need on that day
   * @param own the party's side
   * @param seekerWants whether the seeking side wants to meet
   * @param holderWants whether the holding side wants to meet
   */
  record Proposal(
      EventId event,
      MatchEntry entry,
      Confidentiality released,
      Side own,
      boolean seekerWants,
      boolean holderWants) {

    MeetingId meeting() {
      return MeetingId.of(event, entry.match().seekerParty(), entry.match().holderParty());
    }

    boolean isWantedByHolder() {
      return holderWants;
    }

    boolean isWantedByBoth() {
      return seekerWants && holderWants;
    }

    boolean isWantedBy(Side side) {
      return side == Side.SEEKER ? seekerWants : holderWants;
    }

    OrganizationId other() {
      return own == Side.SEEKER ? entry.match().holderParty() : entry.match().seekerParty();
    }
  }

  /** Those of the viewer's party in all events of the workspace, by event and list. */
  List<Proposal> of(Viewer viewer) {
    var organization = viewer.organization();
    List<Proposal> all = new ArrayList<>();
    if (organization != null) {
      var party = engine.directory().partyOf(organization);
      for (var event : events.list()) {
        Publication.standing(publications.listOf(event.id()))
            .ifPresent(p -> all.addAll(of(party, p)));
      }
    }
    return all;
  }

  private List<Proposal> of(OrganizationId party, Publication publication) {
    var event = publication.event();
    var wants = confirmations.listOf(event);
    List<Proposal> own = new ArrayList<>();
    for (var row : publications.content(event, publication.version()).rows()) {
      var match = row.entry().match();
      var meeting = MeetingId.of(event, match.seekerParty(), match.holderParty());
      var seeker = wants(wants, meeting, Side.SEEKER);
      var holder = wants(wants, meeting, Side.HOLDER);
      if (isSame(match.seekerParty(), party)) {
        own.add(new Proposal(event, row.entry(), row.released(), Side.SEEKER, seeker, holder));
      } else if (isSame(match.holderParty(), party)) {
        own.add(new Proposal(event, row.entry(), row.released(), Side.HOLDER, seeker, holder));
      }
    }
    return own;
  }

  /** As the owner has it now; a need that is gone is not told. Mandates state nothing. */
  Confidentiality level(Proposal proposal) {
    var seeker = proposal.entry().match().pairing().seeker();
    return seeker.kind() == SeekerId.Kind.MANDATE
        ? Confidentiality.PUBLIC
        : engine
            .records()
            .needs()
            .find(new NeedId(seeker.key()))
            .map(TechnologyNeed::confidentiality)
            .orElse(Confidentiality.ORGANIZER_ONLY);
  }

  /** Whether the holding side may read the title of what was proposed to it. */
  boolean readsTitle(Proposal proposal) {
    return proposal.own() == Side.SEEKER || level(proposal) != Confidentiality.ORGANIZER_ONLY;
  }

  /** Whether the proposal's own side may read whose need it is. */
  boolean readsOwner(Proposal proposal) {
    var level = level(proposal);
    return proposal.own() == Side.SEEKER
        || level == Confidentiality.PUBLIC
        || proposal.isWantedByBoth()
        || level == Confidentiality.MATCHED_ONLY && proposal.isWantedByHolder();
  }

  /** How people of the other side can be reached, once both sides want to meet. */
  List<Contact> contacts(Viewer viewer, Proposal proposal) {
    if (!proposal.isWantedByBoth()) {
      return List.of();
    }
    var other = engine.directory().partyOf(proposal.other());
    return contacts.listOf(viewer.workspace()).stream()
        .filter(contact -> isSame(contact.organization(), other))
        .toList();
  }

  /** Names may have been decided to be one since the lists were published. */
  private boolean isSame(OrganizationId listed, OrganizationId party) {
    return listed.equals(party) || engine.directory().partyOf(listed).equals(party);
  }

  private static boolean wants(List<Confirmation> all, MeetingId meeting, Side side) {
    return all.stream().anyMatch(c -> c.meeting().equals(meeting) && c.side() == side);
  }
}
