package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.problem.NotFoundException;

/** Records the answer that came by a one-click link. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class AnswerFeedbackLink {

  private final FeedbackDesk desk;
  private final FeedbackLinkDesk links;

  AnswerFeedbackLink(FeedbackDesk desk, FeedbackLinkDesk links) {
    this.desk = desk;
    this.links = links;
  }

  /**
   * Keeps the answer of the link's party on the link's match; it counts in place of an earlier one.
   *
   * @throws NotFoundException where the word is not ours, is over, or its match is gone
   */
  @Transactional
  public Feedback run(Viewer viewer, String word, Verdict verdict) {
    return links.opened(
        word,
        (link, place) -> {
          var answer = desk.answer(link.event(), place, verdict, Feedback.Via.LINK, desk.now());
          desk.keep(List.of(answer));
          return answer;
        });
  }
}
