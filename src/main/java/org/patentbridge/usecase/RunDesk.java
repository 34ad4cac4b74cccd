package org.patentbridge.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.JobOrder;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.FailureTrace;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Knows the work on runs of this process: what goes on, what waits, what shall stop. Runs that are
 * ordered from afar are done one after another by a thread of their own.
 */
@Singleton
class RunDesk {

  private static final int MOST_WAITING = 16;

  /** A stopped run keeps its batch and leaves; a solver in the middle is not waited for longer. */
  private static final int SECONDS_TO_LEAVE = 10;

  private final MatchJobs jobs;
  private final SeekerPools pools;
  private final KeepJob keepJob;
  private final Clock clock;
  private final WorkCounts counts;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("match-run").daemon(true).factory());

  /** Work has its id within a workspace. */
  private record Key(WorkspaceId workspace, JobId job) {

    static Key here(JobId job) {
      return new Key(WorkspaceScope.current(), job);
    }
  }

  /** Guarded by itself: all that goes on or waits, by id; null while it waits. */
  private final Map<Key, Optional<RunWork>> live = new LinkedHashMap<>();

  private final Set<Key> cancelled = ConcurrentHashMap.newKeySet();
  private volatile @Nullable JobState stopping;

  @jakarta.inject.Inject
  RunDesk(MatchJobs jobs, SeekerPools pools, KeepJob keepJob, Clock clock, WorkCounts counts) {
    this.jobs = jobs;
    this.pools = pools;
    this.keepJob = keepJob;
    this.clock = clock;
    this.counts = counts;
  }

  WorkCounts counts() {
    return counts;
  }

  SeekerPools pools() {
    return pools;
  }

  MatchJobs jobs() {
    return jobs;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Begins the work of an order, or goes on with it where its inputs are the same.
   *
   * @param seekers how many take part
   */
  RunWork begin(JobOrder order, RunWork.Scene scene, long seekers, Progress progress) {
    var job = MatchJob.waiting(order, now()).begun(scene.inputs(), seekers, now());
    var work = new RunWork(this, job, scene, progress);
    synchronized (live) {
      for (var other : live.entrySet()) {
        if (other.getKey().workspace().equals(WorkspaceScope.current())
            && other.getValue().isPresent()
            && other.getValue().get().job().order().event().equals(order.event())) {
          throw new InvalidValueException("run-under-way", order.event().value());
        }
      }
      live.put(Key.here(job.id()), Optional.of(work));
    }
    return work;
  }

  /** The work is over for now. */
  void leave(JobId id) {
    synchronized (live) {
      live.remove(Key.here(id));
      cancelled.remove(Key.here(id));
      live.notifyAll();
    }
  }

  /**
   * Puts an order behind those that wait; one that goes on or waits already is not doubled.
   *
   * @param work does it
   */
  MatchJob enqueue(JobOrder order, Consumer<Progress> work) {
    var waiting = MatchJob.waiting(order, now());
    synchronized (live) {
      if (live.containsKey(Key.here(order.job()))) {
        return jobs.find(order.job()).map(this::seen).orElse(waiting);
      }
      if (live.size() > MOST_WAITING) {
        throw new OverloadedException(live.size());
      }
      live.put(Key.here(order.job()), Optional.empty());
    }
    keep(waiting);
    worker.execute(WorkspaceScope.carried(() -> work(order, work)));
    return waiting;
  }

  private void work(JobOrder order, Consumer<Progress> work) {
    boolean ended = false;
    try {
      var why = stopFor(order.job(), Progress.NONE);
      if (why.isPresent()) {
        keep(MatchJob.waiting(order, now()).stopped(why.get(), now(), null));
      } else {
        work.accept(Progress.NONE);
        // It has left by itself, and the same order may wait again by now.
        ended = true;
      }
    } catch (RunStoppedException stopped) {
      System.getLogger(RunDesk.class.getName()).log(System.Logger.Level.INFO, stopped.getMessage());
    } catch (RuntimeException failure) {
      System.getLogger(RunDesk.class.getName())
          .log(
              System.Logger.Level.ERROR,
              "the run of " + order.event() + " failed",
              FailureTrace.of(failure));
      counts.stopped("failed");
      var reason = Reason.of("job.failed", String.valueOf(failure.getMessage()));
      var job = jobs.find(order.job()).orElseGet(() -> MatchJob.waiting(order, now()));
      keep(job.stopped(JobState.FAILED, now(), reason));
    } finally {
      if (!ended) {
        leave(order.job());
      }
    }
  }

  /** Tells the work to stop; says whether there was any. */
  boolean cancel(JobId id) {
    synchronized (live) {
      if (!live.containsKey(Key.here(id))) {
        return false;
      }
      cancelled.add(Key.here(id));
      return true;
    }
  }

  /** Tells all work to stop and waits a little until it has. */
  void stopAll(JobState why) {
    stopping = why;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_LEAVE);
    synchronized (live) {
      live.values().removeIf(Optional::isEmpty);
      while (!live.isEmpty() && System.nanoTime() < end) {
        try {
          live.wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  /** What the work shall become, where it shall stop. */
  Optional<JobState> stopFor(JobId id, Progress progress) {
    return cancelled.contains(Key.here(id)) || progress.isCancelled()
        ? Optional.of(JobState.CANCELLED)
        : Optional.ofNullable(stopping);
  }

  Optional<RunWork> findLive(JobId id) {
    synchronized (live) {
      return live.getOrDefault(Key.here(id), Optional.empty());
    }
  }

  /** The work as it is: what is kept as under way and is not was broken off by a dead process. */
  MatchJob seen(MatchJob kept) {
    synchronized (live) {
      var work = live.get(Key.here(kept.id()));
      if (work == null) {
        return kept.state().isUnderWay()
            ? kept.stopped(JobState.INTERRUPTED, kept.started(), null)
            : kept;
      }
      return work.map(RunWork::job).orElse(kept);
    }
  }

  void keep(MatchJob job) {
    keepJob.run(() -> jobs.save(job));
  }

  void keep(MatchJob job, EventId event, Digest inputs, long from, List<SeekerPool> fresh) {
    keepJob.run(
        () -> {
          pools.save(event, inputs, from, fresh);
          jobs.save(job);
        });
  }

  /**
   * Keeps finished work, forgets pools of the event that are not its own, and lets the work leave
   * at the same moment, so that an order given again is never taken for the finished one.
   */
  void finish(MatchJob job, EventId event, Digest inputs) {
    synchronized (live) {
      keepJob.run(
          () -> {
            jobs.save(job);
            pools.dropOthers(event, inputs);
          });
      leave(job.id());
    }
  }

  @PreDestroy
  void close() {
    worker.shutdown();
  }
}
