package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Lets a letter that failed, or of which nobody knows whether it went out, go out once more. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class SendAgain {

  private final Letters letters;
  private final Clock clock;

  SendAgain(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Marks it for the next time that letters are sent; organizers only.
   *
   * @throws NotFoundException for one that the workspace does not have
   * @throws ConflictException for one that was sent, is being sent or waits
   */
  @Transactional
  public Letter run(Viewer viewer, LetterId id) {
    Access.mustOrganize(viewer, "send letters");
    var letter = letters.find(id).orElseThrow(() -> new NotFoundException("letter", id.value()));
    var again = letter.again(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (!letter.mayGoAgain() || !letters.move(letter, again)) {
      throw new ConflictException(Problem.error("letter-settled", Place.of("request"), id.value()));
    }
    return again;
  }
}
