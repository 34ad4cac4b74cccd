package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;

/** Sets the scene of a run: the event as it stands, who seeks, one state of records and index. */
@Singleton
class RunStage {

  private final Engine engine;
  private final Events events;
  private final MatchRuns runs;
  private final RunInputs inputs;
  private final RunDesk desk;

  @jakarta.inject.Inject
  RunStage(Engine engine, Events events, MatchRuns runs, RunInputs inputs, RunDesk desk) {
    this.engine = engine;
    this.events = events;
    this.runs = runs;
    this.inputs = inputs;
    this.desk = desk;
  }

  RunDesk desk() {
    return desk;
  }

  Scene set(RunRequest request) {
    var event = engine.directory().seen(events.get(request.event()));
    var index = engine.retriever().generation();
    var session = MatchingSession.ofEvent(engine, event, request.asOf());
    var seekers = new Seekers(engine.records(), session.directory()).list(event, request.asOf());
    var digest = inputs.digest(event, request.asOf(), seekers);
    return new Scene(
        this,
        request,
        event,
        index,
        session,
        seekers,
        digest,
        runs.findLatest(event.id()).orElse(null));
  }

  /**
   * All that a run works with.
   *
   * @param stage where it was set
   * @param request what was asked
   * @param event the event with its parties as they stand
   * @param index the index that is searched
   * @param session one profile, one day
   * @param seekers who seeks, by id
   * @param inputs digest of all that decides the pools
   * @param before the event's latest run, null before the first
   */
  record Scene(
      RunStage stage,
      RunRequest request,
      Event event,
      IndexGeneration index,
      MatchingSession session,
      List<Seeker> seekers,
      Digest inputs,
      @Nullable MatchRun before) {

    PartyDirectory directory() {
      return session.directory();
    }

    Pools pools() {
      return new Pools(stage.desk.pools(), inputs, session, event.rules(), seekers);
    }

    RunWork begin(Progress progress) {
      var scene = new RunWork.Scene(event, inputs, pools());
      return stage.desk.begin(request.order(), scene, seekers.size(), progress);
    }

    /** The event's limits over what passed. */
    EventLimits limits(RunTally tally) {
      var quotas = new EventQuotas(directory(), session.candidates().shelf());
      return new EventLimits(event, tally.passed(), quotas, before);
    }
  }
}
