package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.domain.wish.Wishes;

/** Enters, for the viewer's own organization, that it wants to meet the holder of an offering. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class WishToMeet {

  private static final int LONGEST_NOTE = 2_000;

  private final Engine engine;
  private final Events events;
  private final Wishes wishes;

  WishToMeet(Engine engine, Events events, Wishes wishes) {
    this.engine = engine;
    this.events = events;
    this.wishes = wishes;
  }

  /**
   * What is wanted.
   *
   * @param event where
   * @param offering about what
   * @param note in the company's own words, empty for none
   */
  public record Request(EventId event, OfferingId offering, String note) {

    public Request {
      note = note.strip();
      if (note.length() > LONGEST_NOTE) {
        throw new InvalidValueException("wish-note", Integer.toString(note.length()));
      }
    }
  }

  /**
   * Enters it in place of an earlier word on the same.
   *
   * @throws NotFoundException for an event in which the organization does not take part, and for an
   *     offering that is not kept
   */
  @Transactional
  public Wish run(Viewer viewer, Request request) {
    var own = Access.ownOrganization(viewer, "ask for a meeting");
    var directory = engine.directory();
    var party = directory.partyOf(own);
    var event =
        events
            .find(request.event())
            .map(directory::seen)
            .filter(e -> e.findParticipant(party, Side.SEEKER).isPresent())
            .orElseThrow(() -> new NotFoundException("event", request.event().value()));
    var offering =
        engine
            .records()
            .findOffering(request.offering())
            .orElseThrow(() -> new NotFoundException("offering", request.offering().toString()));
    var wish =
        new Wish(
            event.id(),
            Side.SEEKER,
            party,
            directory.holderParty(offering),
            offering.id(),
            WishWord.MEET,
            request.note(),
            Origin.ENTERED);
    wishes.saveAll(List.of(wish));
    return wish;
  }
}
