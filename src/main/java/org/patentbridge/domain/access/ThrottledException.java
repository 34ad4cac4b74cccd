package org.patentbridge.domain.access;

/** Asked too often; waiting helps. */
public final class ThrottledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  /**
   * @param seconds how long to wait, at least 1
   */
  public ThrottledException(long seconds) {
    super("asked too often; again in " + seconds + " s");
    this.seconds = seconds;
  }

  public long seconds() {
    return seconds;
  }
}
