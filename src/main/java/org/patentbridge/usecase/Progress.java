package org.patentbridge.usecase;

/** Where long work says how far it is. */
public interface Progress {

  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void phase(String name, long total) {
          // nobody listens
        }

        @Override
        public void step(long done) {
          // nobody listens
        }
      };

  /**
   * A new phase begins.
   *
   * @param name key of its name in the catalogue
   * @param total steps that it will take, -1 where unknown
   */
  void phase(String name, long total);

  /** So many steps of the phase are done. */
  void step(long done);

  /**
   * How far the phase's input has been read, where that tells more than the steps.
   *
   * @param read bytes so far
   * @param total bytes of the input
   */
  default void input(long read, long total) {}

  /** Whether whoever listens wants the work to stop; work that can stop asks now and then. */
  default boolean isCancelled() {
    return false;
  }
}
