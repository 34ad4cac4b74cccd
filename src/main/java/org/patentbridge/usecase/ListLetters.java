package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.letter.Post;

/**
 * Lists what was written to the people of the workspace: what was sent, what waits, what failed.
 */
@Act
@ApplicationScoped
public class ListLetters {

  private static final int MOST = 500;

  private final Letters letters;
  private final Post post;

  ListLetters(Letters letters, Post post) {
    this.letters = letters;
    this.post = post;
  }

  /**
   * The log.
   *
   * @param on whether letters are sent at all
   * @param counts how many there are of each state
   * @param letters the newest 500
   */
  public record Answer(boolean on, Map<Letter.State, Long> counts, List<Letter> letters) {

    public Answer {
      letters = List.copyOf(letters);
    }
  }

  /**
   * The log; organizers only.
   *
   * @param state those of this state alone, null for all
   */
  public Answer run(Viewer viewer, Letter.@Nullable State state) {
    Access.mustOrganize(viewer, "see letters");
    return new Answer(
        post.isOn(),
        letters.counts(),
        state == null ? letters.list(MOST) : letters.listWith(state, MOST));
  }
}
