package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.allocation.Allocator;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Seeker;

/** Turns an event into its ranked, balanced and explained match lists. */
@ApplicationScoped
public class RunMatching {

  private final Engine engine;
  private final Events events;
  private final Allocators allocators;
  private final KeepRun keepRun;
  private final EngineVersion version;

  RunMatching(
      Engine engine, Events events, Allocators allocators, KeepRun keepRun, EngineVersion version) {
    this.engine = engine;
    this.events = events;
    this.allocators = allocators;
    this.keepRun = keepRun;
    this.version = version;
  }

  /** Runs an event's matching and keeps the run. */
  public MatchRun run(Viewer viewer, RunRequest request, Progress progress) {
    Access.mustOrganize(viewer, "run a matching");
    var event = engine.directory().seen(events.get(request.event()));
    var stamp = new RunReport.Stamp(version, engine.retriever().generation());
    var session = MatchingSession.ofEvent(engine, event, request.asOf());
    List<Seeker> seekers = new ArrayList<>();
    new Seekers(engine.records(), session.directory()).each(event, request.asOf(), seekers::add);
    var tally = new RunTally(event.rules().admitUnknown());
    progress.phase("phase.candidates", seekers.size());
    for (Seeker seeker : seekers) {
      tally.add(seeker, session.outcomes(seeker, event.rules().candidates()));
      progress.step(1);
    }
    progress.phase("phase.optimum", -1);
    var limits = new EventLimits(event, tally.passed());
    var problem = limits.problem();
    var optimum = allocators.exact().allocate(problem);
    var greedy = allocators.greedy().allocate(problem);
    progress.phase("phase.report", -1);
    var report = new RunReport(event, session, tally, seekers);
    return keepRun.run(viewer, report.of(request, stamp, optimum, greedy, limits.remarks()));
  }

  /** The optimum and the greedy that it is compared with. */
  public record Allocators(Allocator exact, Allocator greedy) {}
}
