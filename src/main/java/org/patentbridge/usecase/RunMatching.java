package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.allocation.Allocator;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Seeker;

/** Turns an event into its ranked, balanced and explained match lists. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class RunMatching {

  private final RunStage stage;
  private final Allocators allocators;
  private final KeepRun keepRun;
  private final EngineVersion version;

  RunMatching(RunStage stage, Allocators allocators, KeepRun keepRun, EngineVersion version) {
    this.stage = stage;
    this.allocators = allocators;
    this.keepRun = keepRun;
    this.version = version;
  }

  /**
   * Runs an event's matching and keeps the run. What an earlier run found on the same inputs is
   * taken as it is kept, so that one that was broken off goes on where it was.
   *
   * @throws RunStoppedException where the run is told to stop on the way
   */
  public MatchRun run(Viewer viewer, RunRequest request, Progress progress) {
    Access.mustOrganize(viewer, "run a matching");
    var scene = stage.set(request);
    try (var work = scene.begin(progress)) {
      var tally = new RunTally();
      work.phase("phase.candidates", scene.seekers().size());
      for (Seeker seeker : scene.seekers()) {
        tally.add(work.pool(seeker));
        work.step(tally.gates());
      }
      work.phase("phase.optimum", -1);
      var limits = scene.limits(tally);
      var problem = limits.problem();
      var solution =
          new Balancing(allocators.exact(), scene.directory()).solve(problem, request.loosen());
      work.phase("phase.balance", -1);
      var greedy = allocators.greedy().allocate(problem);
      var report = new RunReport(scene, tally, version);
      work.phase("phase.report", -1);
      return work.finish(
          keepRun.run(viewer, report.of(request, solution, greedy, limits.remarks())));
    }
  }

  /** The optimum and the greedy that it is compared with. */
  public record Allocators(Allocator exact, Allocator greedy) {}
}
