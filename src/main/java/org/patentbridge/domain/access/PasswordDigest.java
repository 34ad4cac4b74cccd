package org.patentbridge.domain.access;

/**
 * How a password is kept: a slow digest with its salt and its cost, never the password.
 *
 * @param encoded in the form that the hash function writes and reads
 */
public record PasswordDigest(String encoded) {

  /** Nothing of it gets into a log. */
  @Override
  public String toString() {
    return "password digest";
  }
}
