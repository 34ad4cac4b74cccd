package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.review.OwnMatch;

/**
 * A published match as its own party reads it.
 *
 * @param event id of the event
 * @param meeting id by which it is confirmed
 * @param side the own side: SEEKER or HOLDER
 * @param need id of the need or mandate, null where the holder may not read its title
 * @param needTitle null where the holder may not read it
 * @param seeker who seeks, null where the holder may not know it
 * @param offering id of the patent or offer
 * @param number publication number as people write it, or the id
 * @param title title of the patent or offer
 * @param holder first holder
 * @param points as published
 * @param wantedByUs whether the own side wants to meet
 * @param wantedByThem whether the other side wants to meet
 * @param contacts how the other side can be reached; empty until both want to meet
 */
public record OwnMatchView(
    String event,
    String meeting,
    String side,
    @Nullable String need,
    @Nullable String needTitle,
    @Nullable String seeker,
    String offering,
    String number,
    String title,
    String holder,
    String points,
    boolean wantedByUs,
    boolean wantedByThem,
    List<Reach> contacts) {

  /**
   * How a person of the other side can be reached.
   *
   * @param person how people call the person
   * @param reach in the person's own words
   */
  public record Reach(String person, String reach) {

    static Reach of(Contact contact) {
      return new Reach(contact.person(), contact.reach());
    }
  }

  public static OwnMatchView of(OwnMatch row) {
    var match = row.entry().match();
    var card = row.entry().card();
    return new OwnMatchView(
        row.event().value(),
        row.meeting().value(),
        row.own().name(),
        row.title() == null ? null : match.pairing().seeker().toString(),
        row.title(),
        row.seekerName(),
        match.pairing().offering().toString(),
        card.offeringNumber(),
        card.offeringTitle(),
        card.holderName(),
        match.points().toString(),
        row.wantedByUs(),
        row.wantedByThem(),
        row.contacts().stream().map(Reach::of).toList());
  }
}
