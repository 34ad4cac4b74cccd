package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.domain.wish.Wishes;

/** Enters one participant's wish for an event, or takes it back. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class StateWish {

  private final Engine engine;
  private final Events events;
  private final Wishes wishes;

  StateWish(Engine engine, Events events, Wishes wishes) {
    this.engine = engine;
    this.events = events;
    this.wishes = wishes;
  }

  /**
   * What is said.
   *
   * @param event for which event
   * @param by which side says it
   * @param party who says it, by id or name
   * @param other of whom, by id or name; null where only an offering is named
   * @param offering the patent or offer that is meant, null where the word is on the party as such
   * @param word what is said, null to take an earlier word back
   * @param note why, empty where not said
   */
  public record Request(
      EventId event,
      Side by,
      String party,
      @Nullable String other,
      @Nullable OfferingId offering,
      @Nullable WishWord word,
      String note) {}

  /**
   * Keeps the wish in place of an earlier word on the same.
   *
   * @return all wishes of the event
   */
  @Transactional
  public List<Wish> run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "state a wish");
    var event = events.get(request.event()).id();
    var word = request.word();
    var wish = wish(event, request, word == null ? WishWord.MEET : word);
    if (word == null) {
      wishes.remove(wish);
    } else {
      wishes.saveAll(List.of(wish));
    }
    return wishes.listOf(event);
  }

  private Wish wish(EventId event, Request request, WishWord word) {
    var speaker = engine.directory().named(request.party());
    var other = other(request);
    var bySeeker = request.by() == Side.SEEKER;
    return new Wish(
        event,
        request.by(),
        bySeeker ? speaker : other,
        bySeeker ? other : speaker,
        request.offering(),
        word,
        request.note().strip(),
        Origin.ENTERED);
  }

  private OrganizationId other(Request request) {
    var id = request.offering();
    var offering =
        id == null
            ? null
            : engine
                .records()
                .findOffering(id)
                .orElseThrow(() -> new NotFoundException("offering", id.toString()));
    var named = request.other();
    if (named != null) {
      return engine.directory().named(named);
    }
    if (offering == null || request.by() == Side.HOLDER) {
      throw new InvalidValueException("wish-of-whom", "");
    }
    return engine.directory().holderParty(offering);
  }
}
