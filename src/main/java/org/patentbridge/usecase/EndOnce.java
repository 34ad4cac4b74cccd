package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.KeptAnswer;
import org.patentbridge.domain.access.KeptAnswers;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;

/** Keeps the answer to a request that carried a key of its own. */
@Act(Scope.READ)
@ApplicationScoped
public class EndOnce {

  private final KeptAnswers answers;
  private final Seals seals;
  private final Clock clock;

  EndOnce(KeptAnswers answers, Seals seals, Clock clock) {
    this.answers = answers;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * What was answered.
   *
   * @param status HTTP status
   * @param location where the thing is that was made, null where it was not said
   * @param content JSON, null for none
   */
  public record Answered(int status, @Nullable String location, @Nullable String content) {}

  /**
   * Keeps it.
   *
   * @param answered null where nothing came of it and the same request may be tried again
   */
  @Transactional
  public void run(Viewer viewer, BeginOnce.Request request, @Nullable Answered answered) {
    var key = request.keyOf(viewer);
    if (answered == null) {
      answers.drop(key);
      return;
    }
    answers.finish(
        new KeptAnswer(
            key,
            request.sealedBy(seals),
            answered.status(),
            answered.location(),
            answered.content(),
            clock.instant()));
  }
}
