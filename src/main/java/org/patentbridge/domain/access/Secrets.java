package org.patentbridge.domain.access;

/** Makes secrets that nobody can guess. */
@FunctionalInterface
public interface Secrets {

  /**
   * A new one.
   *
   * @param prefix what it is, one of those of {@link Secret}
   */
  Secret make(String prefix);
}
