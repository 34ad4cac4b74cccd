package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.feedback.FeedbackLink;
import org.patentbridge.domain.problem.NotFoundException;

/** Makes the words of one-click links and finds what they are about. */
@Singleton
class FeedbackLinkDesk {

  /** What people are told in place of a word that is forged, over or about nothing any more. */
  private static final String LINK = "feedback link";

  /** Where the page of a link is, without the word. */
  static final String PAGE = "/feedback/link/";

  private final Seals seals;
  private final FeedbackDesk desk;
  private final Clock clock;

  @jakarta.inject.Inject
  FeedbackLinkDesk(Seals seals, FeedbackDesk desk, Clock clock) {
    this.seals = seals;
    this.desk = desk;
    this.clock = clock;
  }

  String sealed(FeedbackLink link) {
    return seals.seal(link.word());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Does something with the match that a word is about, in the workspace of the word.
   *
   * @throws NotFoundException where the word is not ours, is over, or its match is no longer
   *     published; it does not tell which
   */
  <T> T opened(String word, BiFunction<FeedbackLink, FeedbackDesk.Place, T> work) {
    var link =
        seals
            .open(word)
            .flatMap(FeedbackLink::parse)
            .filter(l -> l.isGoodOn(today()))
            .orElseThrow(FeedbackLinkDesk::gone);
    return WorkspaceScope.in(
        link.workspace(),
        () ->
            desk.places(link.event()).stream()
                .filter(p -> p.side() == link.side() && link.isAbout(p.match()))
                .findFirst()
                .map(place -> work.apply(link, place))
                .orElseThrow(FeedbackLinkDesk::gone));
  }

  private static NotFoundException gone() {
    return new NotFoundException(LINK, "…");
  }
}
