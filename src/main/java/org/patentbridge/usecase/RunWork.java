package org.patentbridge.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.provenance.Digest;

/**
 * One run on its way: says how far it is, keeps what it has found batch by batch, stops when it is
 * told to. One thread works; any thread may look or stop it.
 */
final class RunWork implements AutoCloseable {

  /** Seekers of a transaction: about a second's work, which is what a kill can cost. */
  private static final int BATCH = 25;

  private final RunDesk desk;
  private final Event event;
  private final Digest inputs;
  private final Pools pools;
  private final Progress progress;
  private final ProgressMeter meter = new ProgressMeter(System::nanoTime);
  private final List<SeekerPool> fresh = new ArrayList<>();
  private long keptPools;
  private volatile MatchJob job;
  private volatile List<GateCount> gates = List.of();

  /**
   * What is worked on.
   *
   * @param event the event
   * @param inputs digest of all that decides the pools
   * @param pools the pools one after another
   */
  record Scene(Event event, Digest inputs, Pools pools) {}

  RunWork(RunDesk desk, MatchJob job, Scene scene, Progress progress) {
    this.desk = desk;
    this.job = job;
    this.event = scene.event();
    this.inputs = scene.inputs();
    this.pools = scene.pools();
    this.keptPools = scene.pools().kept();
    this.progress = progress;
  }

  MatchJob job() {
    return job.at(job.done(), gates);
  }

  ProgressMeter.State state() {
    return meter.state();
  }

  /** The next phase begins. */
  void phase(String name, long total) {
    stopWhereAsked();
    keepFresh();
    progress.phase(name, total);
    meter.phase(name, total);
    job = job.at(job.done(), gates).reached(name, desk.now());
    desk.keep(job);
  }

  /** What the candidates of the seeker whose turn it is come to. */
  SeekerPool pool(Seeker seeker) {
    stopWhereAsked();
    var known = pools.isNextKept();
    var pool = pools.next(seeker, this::ahead);
    if (!known) {
      fresh.add(pool);
      if (fresh.size() == BATCH) {
        keepFresh();
      }
    }
    return pool;
  }

  private void ahead(long done, long total) {
    stopWhereAsked();
    progress.input(done, total);
    meter.input(done, total);
  }

  /**
   * One seeker more is done.
   *
   * @param counts how often each gate gave each answer so far
   */
  void step(List<GateCount> counts) {
    gates = counts;
    job = job.at(job.done() + 1, job.gates());
    meter.step(1);
    progress.step(1);
  }

  private void keepFresh() {
    if (!fresh.isEmpty()) {
      job = job.at(job.done(), gates);
      desk.keep(job, event.id(), inputs, keptPools, List.copyOf(fresh));
      keptPools += fresh.size();
      fresh.clear();
    }
  }

  private void stopWhereAsked() {
    var why = desk.stopFor(job.id(), progress);
    if (why.isPresent()) {
      keepFresh();
      stop(why.get());
      throw new RunStoppedException(job);
    }
  }

  private void stop(JobState why) {
    job = job.at(job.done(), gates).stopped(why, desk.now(), null);
    desk.keep(job);
    desk.counts().stopped(why.name().toLowerCase(Locale.ROOT));
  }

  /** Notes what came of it. */
  MatchRun finish(MatchRun run) {
    var end = desk.now();
    job = job.at(job.done(), gates).completed(run.id(), end);
    desk.finish(job, event.id(), inputs);
    desk.counts().ran(run, Duration.between(job.started(), end));
    return run;
  }

  /** What was broken off stays as far as it came. */
  @Override
  public void close() {
    if (job.state() == JobState.RUNNING) {
      stop(JobState.INTERRUPTED);
    }
    if (job.state() != JobState.COMPLETED) {
      desk.leave(job.id());
    }
  }
}
