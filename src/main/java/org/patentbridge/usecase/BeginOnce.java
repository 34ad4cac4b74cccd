package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.patentbridge.domain.access.KeptAnswer;
import org.patentbridge.domain.access.KeptAnswers;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;

/** Says whether a request that carries a key of its own was answered already. */
@Act(Scope.READ)
@ApplicationScoped
public class BeginOnce {

  /** So long somebody may ask again without doing it twice. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final KeptAnswers answers;
  private final Seals seals;
  private final Clock clock;

  BeginOnce(KeptAnswers answers, Seals seals, Clock clock) {
    this.answers = answers;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * A request.
   *
   * @param route method and path
   * @param key as it was sent
   * @param content digest of what was sent
   */
  public record Request(String route, String key, Digest content) {

    /**
     * What is kept of the content: it may hold a password, so a digest that everybody can work out
     * would say too much.
     */
    Digest sealedBy(Seals seals) {
      return Digest.ofLines(seals.seal(content.hex()));
    }

    Digest keyOf(Viewer viewer) {
      return Digest.ofLines(viewer.workspace().value(), viewer.name(), route, key);
    }
  }

  /**
   * The answer that was given; empty where the request is the first and shall be carried out.
   *
   * @throws ConflictException where the key came with another content, or the first is under way
   */
  @Transactional
  public Optional<KeptAnswer> run(Viewer viewer, Request request) {
    var now = clock.instant();
    answers.dropBefore(now.minus(KEPT));
    var key = request.keyOf(viewer);
    var content = request.sealedBy(seals);
    var kept = answers.find(key);
    if (kept.isEmpty() && answers.begin(KeptAnswer.begun(key, content, now))) {
      return Optional.empty();
    }
    if (kept.isPresent() && !kept.get().request().equals(content)) {
      throw conflict("idempotency-other-request", request);
    }
    if (kept.isEmpty() || kept.get().isUnderWay()) {
      throw conflict("idempotency-under-way", request);
    }
    return kept;
  }

  private static ConflictException conflict(String code, Request request) {
    return new ConflictException(Problem.error(code, Place.of("request"), request.key()));
  }
}
