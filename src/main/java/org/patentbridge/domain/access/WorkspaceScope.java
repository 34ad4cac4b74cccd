package org.patentbridge.domain.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The workspace that the running thread works in.
 *
 * <p>Every private record is kept under it, every cache of private words is keyed by it. It is
 * entered where a use case begins, with the viewer's workspace, and left where it ends; work that
 * goes on in another thread takes it along. Who works in none gets an error, never somebody else's
 * records.
 */
public final class WorkspaceScope {

  private static final ThreadLocal<@Nullable WorkspaceId> CURRENT = new ThreadLocal<>();

  private WorkspaceScope() {}

  /**
   * @throws IllegalStateException outside of every workspace
   */
  public static WorkspaceId current() {
    var workspace = CURRENT.get();
    if (workspace == null) {
      throw new IllegalStateException(
          "private records are asked for outside of every workspace. Maybe a thread was started"
              + " without taking it along");
    }
    return workspace;
  }

  /** The workspace of the running thread, none outside of every one. */
  public static Optional<WorkspaceId> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Does the work in a workspace, then goes back to the one before. */
  public static <T extends @Nullable Object> T in(WorkspaceId workspace, Supplier<T> work) {
    try (var visit = enter(workspace)) {
      return work.get();
    }
  }

  /** Enters a workspace until the visit is closed, in this thread. */
  public static Visit enter(WorkspaceId workspace) {
    var before = CURRENT.get();
    CURRENT.set(workspace);
    return new Visit(before);
  }

  /** The same work, in the workspace of the thread that hands it over. */
  public static Runnable carried(Runnable work) {
    var workspace = CURRENT.get();
    if (workspace == null) {
      return work;
    }
    return () -> {
      try (var visit = enter(workspace)) {
        work.run();
      }
    };
  }

  /** A stay in a workspace; closing it goes back to the one before. */
  public static final class Visit implements AutoCloseable {

    private final @Nullable WorkspaceId before;

    private Visit(@Nullable WorkspaceId before) {
      this.before = before;
    }

    @Override
    public void close() {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }
}
