package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.NotFoundException;

/** Ends the letters that the link at the end of one is about, or lets them come again. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class StopLetters {

  private final LetterDesk desk;

  StopLetters(LetterDesk desk) {
    this.desk = desk;
  }

  /**
   * Keeps the wish; once more changes nothing. What they would have told stays on the pages.
   *
   * @param wanted whether the letters are to come again
   * @throws NotFoundException where the word is not ours or the account is gone
   */
  @Transactional
  public OpenLetterLink.Answer run(Viewer viewer, String word, boolean wanted) {
    return desk.opened(
        word,
        stop -> {
          if (wanted) {
            desk.stops().remove(stop);
          } else {
            desk.stops().add(stop);
          }
          return new OpenLetterLink.Answer(stop.kind(), !wanted);
        });
  }
}
