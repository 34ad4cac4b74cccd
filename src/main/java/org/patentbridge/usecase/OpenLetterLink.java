package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows which letters the link at the end of one is about; looking ends nothing. */
@Act
@ApplicationScoped
public class OpenLetterLink {

  private final LetterDesk desk;

  OpenLetterLink(LetterDesk desk) {
    this.desk = desk;
  }

  /**
   * What the holder of a link is shown.
   *
   * @param kind which letters
   * @param stopped whether the person gets none of them
   */
  public record Answer(LetterKind kind, boolean stopped) {}

  /**
   * Which letters, and whether they come.
   *
   * @throws NotFoundException where the word is not ours or the account is gone
   */
  public Answer run(Viewer viewer, String word) {
    return desk.opened(word, stop -> new Answer(stop.kind(), desk.stops().has(stop)));
  }
}
