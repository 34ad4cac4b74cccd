package org.patentbridge.view;

import org.patentbridge.domain.match.MatchEntry;

/**
 * A row of lists in a few words.
 *
 * @param seeker id of the need or mandate
 * @param party id of the seeking party
 * @param partyName its reading name
 * @param offering id of the patent or offer
 * @param number publication number as people write it, or the id
 * @param title title of the patent or offer
 * @param holder first holder
 * @param points of 100
 */
public record RowView(
    String seeker,
    String party,
    String partyName,
    String offering,
    String number,
    String title,
    String holder,
    double points) {

  public static RowView of(MatchEntry entry) {
    var match = entry.match();
    var card = entry.card();
    return new RowView(
        match.pairing().seeker().toString(),
        match.seekerParty().value(),
        card.seekerName(),
        match.pairing().offering().toString(),
        card.offeringNumber(),
        card.offeringTitle(),
        card.holderName(),
        match.points().asDouble());
  }
}
