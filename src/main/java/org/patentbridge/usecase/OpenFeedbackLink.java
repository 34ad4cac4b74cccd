package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows what a one-click link asks; looking records nothing. */
@Act
@ApplicationScoped
public class OpenFeedbackLink {

  private final Events events;
  private final FeedbackDesk desk;
  private final FeedbackLinkDesk links;

  OpenFeedbackLink(Events events, FeedbackDesk desk, FeedbackLinkDesk links) {
    this.events = events;
    this.desk = desk;
    this.links = links;
  }

  /**
   * What the holder of a link is shown: no more than a party reads of its own match before both
   * sides want to meet.
   *
   * @param eventZh Chinese name of the event
   * @param eventEn English name of the event
   * @param side of the party that is asked
   * @param need title of the own need or mandate, empty for the holder's side
   * @param number publication number as people write it
   * @param title of the patent or offer
   * @param until last day on which the link is good
   * @param said what the party answered before, null where nothing
   */
  public record Question(
      String eventZh,
      String eventEn,
      Side side,
      String need,
      String number,
      String title,
      LocalDate until,
      @Nullable Verdict said) {}

  /**
   * The question.
   *
   * @throws NotFoundException where the word is not ours, is over, or its match is gone
   */
  public Question run(Viewer viewer, String word) {
    return links.opened(
        word,
        (link, place) -> {
          Event event = events.get(link.event());
          var card = place.row().entry().card();
          var said =
              new FeedbackBook(desk.ledger().listOf(link.event()))
                  .find(link.event(), place.match().pairing(), place.side());
          return new Question(
              event.nameZh(),
              event.nameEn(),
              link.side(),
              link.side() == Side.SEEKER ? card.seekerTitle() : "",
              card.offeringNumber(),
              card.offeringTitle(),
              link.until(),
              said.map(f -> f.verdict()).orElse(null));
        });
  }
}
