package org.patentbridge.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.patentbridge.domain.access.WorkspaceScope;

/**
 * Hands pieces of work to one other thread, which does them in order; the giver is held up when it
 * is {@value #AHEAD} pieces ahead. After a piece has failed, those behind it are not begun, and the
 * giver hears of it with the next piece or at the end.
 *
 * @param <T> a piece
 */
final class Conveyor<T> implements AutoCloseable {

  /** One piece in work and one ready are enough to keep both threads busy. */
  private static final int AHEAD = 2;

  private final Consumer<T> work;
  private final ExecutorService worker;
  private final Deque<Future<?>> given = new ArrayDeque<>();
  private volatile boolean failed;
  private volatile boolean closed;

  /**
   * @param name of the thread
   * @param work what is done with each piece
   */
  Conveyor(String name, Consumer<T> work) {
    this.work = work;
    this.worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
  }

  /** Gives a piece; throws what an earlier piece failed with. */
  void put(T piece) {
    if (given.size() == AHEAD) {
      await(given.removeFirst());
    }
    given.addLast(worker.submit(WorkspaceScope.carried(() -> doOrSkip(piece))));
  }

  /** Waits until everything is done; throws what failed. */
  void drain() {
    while (!given.isEmpty()) {
      await(given.removeFirst());
    }
  }

  private void doOrSkip(T piece) {
    if (failed || closed) {
      return;
    }
    var done = false;
    try {
      work.accept(piece);
      done = true;
    } finally {
      failed = !done;
    }
  }

  private static void await(Future<?> piece) {
    try {
      piece.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case RuntimeException known -> throw known;
        case Error fatal -> throw fatal;
        case null, default -> throw new IllegalStateException("work on the side failed", failure);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while work on the side went on", interrupted);
    }
  }

  /** Ends the thread after the piece that it is at; what was not begun is left. */
  @Override
  public void close() {
    closed = true;
    worker.close();
  }
}
