package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.series.Refusal;

/** Lists to whom the viewer's own patents and offers were proposed, and what became of it. */
@Act
@ApplicationScoped
public class ListProposals {

  private final Proposals proposals;
  private final Events events;
  private final PastPairings past;

  ListProposals(Proposals proposals, Events events, PastPairings past) {
    this.proposals = proposals;
    this.events = events;
    this.past = past;
  }

  /**
   * A proposal that stands on published lists.
   *
   * @param event at which event
   * @param offering what was proposed
   * @param number as people write it
   * @param title of the offering
   * @param to to whom, empty as long as the need's owner lets the holder not know
   * @param need title of the need, empty where its owner lets no holder know
   * @param points of the pairing
   * @param met whether the two met
   * @param refusal why not, null where nobody refused
   */
  public record Proposal(
      ListOwnEvents.Own event,
      OfferingId offering,
      String number,
      String title,
      String to,
      String need,
      Points points,
      boolean met,
      @Nullable Refusal refusal) {}

  /** By event and row; none for who acts for no organization. */
  public List<Proposal> run(Viewer viewer) {
    Map<EventId, Map<String, PastPairing>> answers = new HashMap<>();
    return proposals.of(viewer).stream()
        .filter(p -> p.own() == Side.HOLDER)
        .map(p -> of(p, answers.computeIfAbsent(p.event(), this::answers)))
        .toList();
  }

  private Map<String, PastPairing> answers(EventId event) {
    Map<String, PastPairing> answers = new HashMap<>();
    past.listOf(List.of(event)).forEach(p -> answers.put(p.seeker() + " " + p.offering(), p));
    return answers;
  }

  private Proposal of(Proposals.Proposal proposal, Map<String, PastPairing> answers) {
    var event = events.get(proposal.event());
    var match = proposal.entry().match();
    var card = proposal.entry().card();
    var answer = answers.get(match.seekerParty() + " " + match.pairing().offering());
    return new Proposal(
        new ListOwnEvents.Own(
            event.id(), event.nameZh(), event.nameEn(), event.slots().day(), Side.HOLDER),
        match.pairing().offering(),
        card.offeringNumber(),
        card.offeringTitle(),
        proposals.readsOwner(proposal) ? card.seekerName() : "",
        proposals.readsTitle(proposal) ? card.seekerTitle() : "",
        match.points(),
        answer != null && answer.met(),
        answer == null ? null : answer.refusal());
  }
}
