package org.patentbridge.domain.access;

/** Lets somebody do something so many times in a while. */
public interface Floodgate {

  /** What is counted. */
  enum Gate {
    /** Requests of one principal. */
    REQUEST,
    /** Attempts to sign in under one name from one address. */
    SIGN_IN,
    /** Attempts to sign in under one name from anywhere. */
    SIGN_IN_NAME
  }

  /**
   * Counts one more.
   *
   * @param who for whom it is counted
   */
  Passage pass(Gate gate, String who);

  /** Forgets what was counted for somebody. */
  void forget(Gate gate, String who);

  /**
   * Whether one may pass.
   *
   * @param open whether
   * @param limit how many may pass in a window
   * @param remaining how many more may at once
   * @param seconds until one more may, 0 where one may at once
   * @param window length of the window in seconds
   */
  record Passage(boolean open, long limit, long remaining, long seconds, long window) {}
}
