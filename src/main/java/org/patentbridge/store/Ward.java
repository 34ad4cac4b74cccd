package org.patentbridge.store;

import java.util.function.Supplier;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;

/**
 * Whose private rows the running thread may come across: what PostgreSQL is told before each
 * statement, and holds every row against by a policy.
 *
 * <p>It is the second ward. The first is the condition that each query has; this one stands where
 * that is forgotten.
 */
final class Ward {

  /** The setting of a connection that the policies read. */
  static final String SETTING = "patentbridge.workspace";

  /** In no workspace: no private row is there. */
  static final String NOBODY = "";

  /** In all of them; no workspace can be called so. */
  static final String EVERYBODY = "*";

  private static final ThreadLocal<Boolean> EVERYWHERE = ThreadLocal.withInitial(() -> false);

  private Ward() {}

  /**
   * Does work of the system itself, which concerns the rows of all workspaces: moving and keeping
   * them, and what a person leaves in several.
   */
  static <T> T everywhere(Supplier<T> work) {
    boolean before = EVERYWHERE.get();
    EVERYWHERE.set(true);
    try {
      return work.get();
    } finally {
      if (before) {
        EVERYWHERE.set(true);
      } else {
        EVERYWHERE.remove();
      }
    }
  }

  /** What is to be told now. */
  static String current() {
    if (EVERYWHERE.get()) {
      return EVERYBODY;
    }
    return WorkspaceScope.find().map(WorkspaceId::value).orElse(NOBODY);
  }
}
