package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.patentbridge.domain.access.WorkspaceScope;

/**
 * Some threads that work off a list of pieces, each with tools of its own, in the workspace of
 * whoever waits for them.
 */
final class Crew {

  private static final long LOOK_MILLIS = 100;

  private final int threads;
  private final Runnable look;

  /**
   * @param threads how many, at least 1
   * @param look is run now and then by whoever waits for the work; an exception ends it
   */
  Crew(int threads, Runnable look) {
    this.threads = threads;
    this.look = look;
  }

  int size() {
    return threads;
  }

  /** Does one piece after another. */
  interface Worker<P> {
    void work(P piece) throws IOException;
  }

  /**
   * Does all pieces. Returns, or throws, when no thread is at work any more.
   *
   * @param workers one per thread
   */
  <P> void work(List<P> pieces, List<? extends Worker<P>> workers) throws IOException {
    var next = new AtomicInteger();
    var stopped = new AtomicBoolean();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> all = new ArrayList<>();
      for (var worker : workers) {
        var work =
            new FutureTask<>(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < pieces.size() && !stopped.get();
                      i = next.getAndIncrement()) {
                    worker.work(pieces.get(i));
                  }
                  return true;
                });
        executor.execute(WorkspaceScope.carried(work));
        all.add(work);
      }
      try {
        for (var one : all) {
          await(one);
        }
        look.run();
      } finally {
        stopped.set(true);
      }
    }
  }

  private void await(Future<?> one) throws IOException {
    for (boolean waits = true; waits; ) {
      try {
        one.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        waits = false;
      } catch (TimeoutException goesOn) {
        look.run();
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the batch was interrupted");
      } catch (ExecutionException failed) {
        throw new IOException("a thread of the batch failed", failed.getCause());
      }
    }
  }
}
