package org.patentbridge.rest;

/** The body of a request is longer than what is read. */
final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long megabytes;

  /**
   * @param megabytes the limit
   */
  TooLargeException(long megabytes) {
    super("the body is larger than " + megabytes + " MB");
    this.megabytes = megabytes;
  }

  long megabytes() {
    return megabytes;
  }
}
