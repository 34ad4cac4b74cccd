package org.patentbridge.usecase;

/** Too much work waits already; asking again later may help. */
public final class OverloadedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int waiting;

  OverloadedException(int waiting) {
    super(waiting + " runs are waiting already");
    this.waiting = waiting;
  }

  /** How many pieces of work wait. */
  public int waiting() {
    return waiting;
  }
}
