package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.Rules;

/** Puts a learned profile in the place of the one in force, on a person's word. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class AcceptProfile {

  private final LearnProfile learn;
  private final Rules rules;
  private final Clock clock;

  AcceptProfile(LearnProfile learn, Rules rules, Clock clock) {
    this.learn = learn;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * What is accepted.
   *
   * @param profile id of the profile
   * @param seed with which it was proposed
   * @param mark of the proposal that the person saw
   */
  public record Request(String profile, long seed, String mark) {}

  /**
   * Writes the file; it takes effect with the next start, as every change of the rules. The file
   * that it takes the place of stays beside it, hidden.
   *
   * @return name of the file below {@code index-config}
   * @throws ConflictException {@code proposal-outdated} where answers came in since, so that what
   *     the person saw is not what would be written
   */
  public String run(Viewer viewer, Request request) {
    Access.mustKeepRules(viewer, "accept a profile");
    var proposal = learn.run(viewer, request.profile(), request.seed());
    if (!proposal.isProposed() || !proposal.mark().equals(request.mark())) {
      throw new ConflictException(
          Problem.error("proposal-outdated", Place.of(request.profile()), request.mark()));
    }
    var line =
        String.format(
            Locale.ROOT,
            "Accepted by %s on %s; seed %d.",
            viewer.name().replaceAll("\\s+", " "),
            LocalDate.now(clock),
            request.seed());
    return rules.keepProfile(proposal.profile(), List.of(proposal.told(), line));
  }
}
